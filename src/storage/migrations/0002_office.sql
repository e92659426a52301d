-- Who is competent for what, where: regions, offices, people who sign in, posts, sessions, credentials.
create table region (
  code int primary key,
  zh text not null,
  en text not null,
  parent int,
  wage_class smallint not null
);
create table office (
  id bigint generated always as identity primary key,
  code text not null unique,
  zh text not null,
  en text not null,
  kind text not null,
  region_code int not null,
  sectors smallint[] not null
);
create table app_user (
  id bigint generated always as identity primary key,
  name text not null unique,
  display_zh text not null,
  display_en text not null,
  password_hash text not null,
  disabled boolean not null default false
);
create table post (
  id bigint generated always as identity primary key,
  user_id bigint not null references app_user (id),
  kind text not null check (kind in ('officer','enterprise','subcontractor','bank','worker','platform')),
  title_zh text not null,
  title_en text not null,
  role text not null,
  office_id bigint references office (id),
  enterprise_id bigint,
  bank_code text,
  worker_id bigint,
  permissions text[] not null,
  region_from int,
  region_until int,
  sectors smallint[] not null default '{}',
  from_day date not null,
  until_day date,
  deputy_user_id bigint references app_user (id)
);
create index post_user on post (user_id);
create table session (
  token_hash bytea primary key,
  user_id bigint not null references app_user (id),
  post_id bigint not null references post (id),
  started_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_user_id on session (user_id);
create table sign_in_failure (
  name text not null,
  at timestamptz not null
);
create index sign_in_failure_name on sign_in_failure (name, at);
create table credential (
  id bigint generated always as identity primary key,
  dialect text not null,
  appid text not null unique,
  secret bytea not null,
  project_id bigint,
  region_from int,
  region_until int,
  sandbox boolean not null default false,
  clock_tolerance_seconds int not null default 30600,
  calls_per_second int not null default 50,
  disabled boolean not null default false,
  made_on date not null
);
grant select on region, office to anxin_officer, anxin_enterprise, anxin_subcontractor, anxin_bank, anxin_worker,
  anxin_platform, anxin_ingest, anxin_public;
grant insert, update on region, office to anxin_platform;
grant select, insert, update on app_user, post, credential to anxin_platform;
grant select, insert, update, delete on session, sign_in_failure to anxin_platform;
