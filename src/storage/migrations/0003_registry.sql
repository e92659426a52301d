-- Who should be paid, for what: enterprises, projects, the contract chain, crews, workers, memberships, standings.
create table enterprise (
  id bigint generated always as identity primary key,
  credit_code text not null unique,
  name text not null,
  pinyin text not null,
  initials text not null,
  region_code int not null,
  type_code text,
  legal_person text,
  address text,
  phone text,
  act_id bigint not null
);
grant select on enterprise to anxin_officer, anxin_enterprise, anxin_subcontractor, anxin_bank, anxin_worker,
  anxin_platform, anxin_ingest;
grant insert, update on enterprise to anxin_platform, anxin_ingest;

create table project (
  id bigint generated always as identity primary key,
  code text not null unique,
  name text not null,
  pinyin text not null,
  initials text not null,
  region_code int not null,
  sector smallint not null,
  category text not null,
  status text not null,
  general_contractor_id bigint,
  owner_name text,
  owner_code text,
  permit_no text,
  investment_fen bigint,
  government_funded boolean not null default false,
  address text,
  latitude double precision,
  longitude double precision,
  started_on date,
  completes_on date,
  act_id bigint not null
);
create index project_pinyin on project (pinyin text_pattern_ops);
create index project_initials on project (initials text_pattern_ops);
create index project_region on project (region_code, sector, id);
select protect('project', '{region,self}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_bank,anxin_worker,anxin_platform,anxin_ingest}',
  '{anxin_officer,anxin_enterprise,anxin_platform,anxin_ingest}');

create table party (
  project_id bigint not null,
  enterprise_id bigint not null,
  role text not null,
  region_code int not null,
  sector smallint not null,
  manager text,
  entered_on date,
  left_on date,
  act_id bigint not null,
  primary key (project_id, enterprise_id, role)
);
create index party_enterprise on party (enterprise_id, project_id);
select protect('party', '{region,project}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_bank,anxin_worker,anxin_platform,anxin_ingest}',
  '{anxin_officer,anxin_enterprise,anxin_platform,anxin_ingest}');

create table project_term (
  project_id bigint primary key,
  region_code int not null,
  sector smallint not null,
  contract_signed_on date,
  contract_fen bigint,
  labour_share_bp int,
  labour_month_fen bigint,
  transfer_day smallint,
  pay_day smallint,
  cut_hour smallint,
  act_id bigint not null
);
select protect('project_term', '{region,project}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_bank,anxin_worker,anxin_platform,anxin_ingest}',
  '{anxin_officer,anxin_enterprise,anxin_platform,anxin_ingest}');

create table crew (
  project_id bigint not null,
  id bigint generated always as identity,
  number text not null,
  name text not null,
  employer_id bigint not null,
  leader text,
  region_code int not null,
  sector smallint not null,
  entered_on date,
  left_on date,
  act_id bigint not null,
  primary key (project_id, id),
  unique (project_id, employer_id, name),
  unique (project_id, number)
);
select protect('crew', '{region,project,employer}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_platform,anxin_ingest}',
  '{anxin_officer,anxin_enterprise,anxin_platform,anxin_ingest}');
create sequence crew_number start 1500000001 maxvalue 9999999999;
grant usage on sequence crew_number to anxin_officer, anxin_enterprise, anxin_ingest, anxin_platform;

-- The person. Identity and card numbers are sealed; the blind index finds them. Others read names from the membership.
create table worker (
  id bigint generated always as identity primary key,
  id_type text not null,
  id_sealed bytea not null,
  id_masked text not null,
  name text,
  pinyin text,
  phone_sealed bytea,
  birth_year smallint,
  act_id bigint not null
);
create table worker_identity (
  id_hash bytea primary key,
  worker_id bigint not null
);
create table wage_card (
  card_hash bytea primary key,
  worker_id bigint not null,
  card_sealed bytea not null,
  last4 text not null,
  bank_code text,
  bank_name text,
  act_id bigint not null
);
create index wage_card_worker on wage_card (worker_id);
alter table worker enable row level security;
alter table worker force row level security;
create policy anxin_worker on worker for select to anxin_worker using (id = nullif(current_setting('app.worker', true),
  '')::bigint);
create policy anxin_ingest on worker for all to anxin_ingest using (true) with check (true);
create policy anxin_platform on worker for all to anxin_platform using (true) with check (true);
grant usage on sequence worker_id_seq to anxin_ingest, anxin_platform;
grant select on worker to anxin_worker;
grant select, insert, update on worker, worker_identity, wage_card to anxin_ingest, anxin_platform;

create table membership (
  project_id bigint not null,
  worker_id bigint not null,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  crew_id bigint,
  name text not null,
  pinyin text not null,
  initials text not null,
  id_masked text not null,
  phone_masked text,
  site_card text,
  trade text,
  is_crew_leader boolean not null default false,
  is_manager boolean not null default false,
  card_last4 text,
  bank_name text,
  contract_kind text,
  contract_from date,
  contract_until date,
  entered_on date,
  left_on date,
  act_id bigint not null,
  primary key (project_id, worker_id)
);
create index membership_worker on membership (worker_id, project_id);
create index membership_pinyin on membership (project_id, pinyin text_pattern_ops);
create index membership_site_card on membership (project_id, site_card);
select protect('membership', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform,anxin_ingest}',
  '{anxin_officer,anxin_enterprise,anxin_platform,anxin_ingest}');

create table entry_exit (
  project_id bigint not null,
  worker_id bigint not null,
  on_day date not null,
  direction smallint not null,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, worker_id, on_day, direction)
);
select protect('entry_exit', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform,anxin_ingest}',
  '{anxin_officer,anxin_enterprise,anxin_platform,anxin_ingest}');

create table day_rate (
  project_id bigint not null,
  worker_id bigint not null,
  from_day date not null,
  rate_fen bigint not null check (rate_fen > 0),
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, worker_id, from_day)
);
select protect('day_rate', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform,anxin_ingest}',
  '{anxin_officer,anxin_enterprise,anxin_platform,anxin_ingest}');

-- Dated facts about a firm or worker written by later rooms (listed, graded, in arrears, bad record).
create table standing (
  subject_kind text not null,
  subject_id bigint not null,
  kind text not null,
  from_day date not null,
  until_day date,
  act_id bigint not null,
  primary key (subject_kind, subject_id, kind, from_day)
);
grant select on standing to anxin_officer, anxin_enterprise, anxin_platform, anxin_ingest;
grant insert, update on standing to anxin_platform;
