-- The ground every room stands on: roles, row security, acts, calls, touches, intake, proceedings, consequences.
-- Rules of the schema: docs/decisions and the linter in src/storage/schema-lint.test.ts.

do $$
declare role_name text;
begin
  foreach role_name in array
    array['anxin_officer','anxin_enterprise','anxin_subcontractor','anxin_bank','anxin_worker','anxin_platform','anxin_ingest','anxin_eraser','anxin_sequencer','anxin_public'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I nologin', role_name);
    end if;
  end loop;
end $$;

-- One role and one sub-select-free policy per kind of actor. `columns` names what the table carries:
-- region (region_code, sector), project (project_id), employer (employer_id), worker (worker_id), self (id is the
-- project).
create function protect(target regclass, columns text[], readers text[], writers text[] default '{}') returns void
  language plpgsql as $fn$
declare
  who text;
  test text;
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  foreach who in array readers loop
    test := case who
      when 'anxin_officer' then
        'region_code >= nullif(current_setting(''app.region_from'', true), '''')::int and region_code < nullif(current_setting(''app.region_until'', true), '''')::int and sector = any(nullif(current_setting(''app.sectors'', true), '''')::smallint[])'
      when 'anxin_enterprise' then case when 'self' = any(columns) then 'id' else 'project_id' end ||
        ' = any(nullif(current_setting(''app.projects'', true), '''')::bigint[])'
      when 'anxin_bank' then case when 'self' = any(columns) then 'id' else 'project_id' end ||
        ' = any(nullif(current_setting(''app.projects'', true), '''')::bigint[])'
      when 'anxin_subcontractor' then case when 'employer' = any(columns)
        then 'employer_id = nullif(current_setting(''app.employer'', true), '''')::bigint and project_id = any(nullif(current_setting(''app.projects'', true), '''')::bigint[])'
        else case when 'self' = any(columns) then 'id' else 'project_id' end ||
          ' = any(nullif(current_setting(''app.projects'', true), '''')::bigint[])' end
      when 'anxin_worker' then case when 'worker' = any(columns) then
        'worker_id = nullif(current_setting(''app.worker'', true), '''')::bigint'
        else case when 'self' = any(columns) then 'id' else 'project_id' end ||
          ' = any(nullif(current_setting(''app.projects'', true), '''')::bigint[])' end
      else 'true'
    end;
    execute format('create policy %I on %s as permissive for all to %I using (%s) with check (%s)', who, target, who,
      test, test);
    execute format('grant select on %s to %I', target, who);
  end loop;
  foreach who in array writers loop
    execute format('grant insert, update, delete on %s to %I', target, who);
  end loop;
end $fn$;

create table setting (
  key text primary key,
  value text not null,
  says text not null default ''
);
grant select on setting to anxin_officer, anxin_enterprise, anxin_subcontractor, anxin_bank, anxin_worker,
  anxin_platform, anxin_ingest, anxin_public;
grant insert, update on setting to anxin_platform;

create table act (
  id bigint generated always as identity primary key,
  recorded_at timestamptz not null,
  happened_on date not null,
  tx xid8 not null default pg_current_xact_id(),
  operation text not null,
  version smallint not null,
  actor text not null,
  actor_kind text not null,
  user_id bigint,
  post_id bigint,
  credential_id bigint,
  authority text not null,
  cause bigint,
  subject_kind text not null,
  subject_id text not null,
  project_id bigint,
  region_code int,
  sector smallint,
  commitment bytea not null
);
create index act_subject on act (subject_kind, subject_id, id desc);
create index act_project on act (project_id, id desc);
create table act_body (
  act_id bigint primary key references act (id),
  salt bytea not null,
  input jsonb not null,
  result jsonb,
  evidence jsonb,
  personal bytea
);
create table person_key (
  worker_id bigint primary key,
  wrapped bytea not null
);
create table act_order (
  leaf bigint primary key,
  act_id bigint not null unique references act (id)
);
grant insert, select on act, act_body to anxin_officer, anxin_enterprise, anxin_subcontractor, anxin_bank,
  anxin_worker, anxin_platform, anxin_ingest, anxin_public;
grant usage on sequence act_id_seq to anxin_officer, anxin_enterprise, anxin_subcontractor, anxin_bank, anxin_worker,
  anxin_platform, anxin_ingest, anxin_public;
grant select on act to anxin_sequencer;
grant insert, select on act_order to anxin_sequencer;
grant select on act_order to anxin_platform;
grant insert, select on person_key to anxin_ingest, anxin_platform;
grant select, delete on person_key to anxin_eraser;

create table call (
  credential text not null,
  key text not null,
  input_hash bytea not null,
  act_id bigint,
  answer jsonb,
  expires timestamptz not null,
  primary key (credential, key)
);
grant insert, select, update on call to anxin_officer, anxin_enterprise, anxin_subcontractor, anxin_bank, anxin_worker,
  anxin_platform, anxin_ingest, anxin_public;
grant delete on call to anxin_platform;

create table touch (
  id bigint generated always as identity,
  kind text not null,
  subject_id bigint not null,
  month date not null
);
create index touch_key on touch (kind, subject_id, month);
grant insert on touch to anxin_officer, anxin_enterprise, anxin_subcontractor, anxin_bank, anxin_worker, anxin_ingest;
grant insert, select, delete on touch to anxin_platform;

create table intake (
  id bigint generated always as identity primary key,
  credential_id bigint not null,
  dialect text not null,
  method text not null,
  received_at timestamptz not null,
  nonce text,
  serial text not null,
  body text not null,
  hash bytea not null,
  status smallint not null default 0,
  result text,
  act_id bigint,
  attempts smallint not null default 0
);
create index intake_waiting on intake (id) where status = 0;
create index intake_serial on intake (credential_id, serial);
create table intake_nonce (
  credential_id bigint not null,
  nonce text not null,
  sent text not null,
  primary key (credential_id, nonce, sent)
);
grant insert, select, update on intake to anxin_ingest, anxin_platform;
grant insert, select on intake_nonce to anxin_ingest, anxin_platform;
grant delete on intake_nonce to anxin_platform;

create table consequence (
  act_id bigint not null references act (id) deferrable initially deferred,
  n smallint not null,
  operation text not null,
  input jsonb not null,
  done_at timestamptz,
  result_act_id bigint,
  refusal jsonb,
  attempts smallint not null default 0,
  primary key (act_id, n)
);
create index consequence_waiting on consequence (act_id, n) where done_at is null;
grant insert on consequence to anxin_officer, anxin_enterprise, anxin_subcontractor, anxin_bank, anxin_worker,
  anxin_ingest;
grant insert, select, update on consequence to anxin_platform;

create table proceeding (
  id bigint generated always as identity primary key,
  definition text not null,
  version smallint not null,
  number text not null,
  title_zh text not null,
  title_en text not null,
  state text not null,
  ended boolean not null default false,
  subject_kind text not null,
  subject_id text not null,
  project_id bigint,
  region_code int not null,
  sector smallint not null,
  office_ids bigint[] not null default '{}',
  facts jsonb not null,
  acts int not null,
  began_on date not null,
  changed_on date not null,
  unique (definition, number)
);
create index proceeding_open on proceeding (definition, ended, id desc);
create table proceeding_act (
  proceeding_id bigint not null references proceeding (id),
  n int not null,
  act_id bigint not null references act (id) deferrable initially deferred,
  act text not null,
  happened_on date not null,
  voids int,
  primary key (proceeding_id, n)
);
create table proceeding_clock (
  proceeding_id bigint not null references proceeding (id),
  clock text not null,
  state text not null,
  started date not null,
  due date,
  not_before date,
  remaining int,
  primary key (proceeding_id, clock)
);
create index proceeding_clock_due on proceeding_clock (due) where state = 'running';
-- Officers see a proceeding by place and sector (sector 0: all sectors), or because their office is named in it.
alter table proceeding enable row level security;
alter table proceeding force row level security;
create policy anxin_officer on proceeding for all to anxin_officer
  using ((region_code >= nullif(current_setting('app.region_from', true), '')::int and region_code <
    nullif(current_setting('app.region_until', true), '')::int
          and (sector = 0 or sector = any(nullif(current_setting('app.sectors', true), '')::smallint[])))
         or office_ids && nullif(current_setting('app.offices', true), '')::bigint[]);
create policy anxin_enterprise on proceeding for all to anxin_enterprise using (project_id =
  any(nullif(current_setting('app.projects', true), '')::bigint[]));
create policy anxin_platform on proceeding for all to anxin_platform using (true);
grant select, insert, update on proceeding to anxin_officer, anxin_enterprise, anxin_platform;
grant select, insert on proceeding_act to anxin_officer, anxin_enterprise, anxin_platform;
grant select, insert, update, delete on proceeding_clock to anxin_officer, anxin_enterprise, anxin_platform;

create table import_run (
  id bigint generated always as identity primary key,
  folder bigint,
  file text not null,
  digest bytea not null,
  kind text not null,
  actor text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  state text not null,
  rows_read bigint not null default 0,
  rows_landed bigint not null default 0,
  rows_known bigint not null default 0,
  rows_refused bigint not null default 0,
  refusals jsonb not null default '[]',
  act_ids bigint[] not null default '{}'
);
grant select, insert, update on import_run to anxin_platform, anxin_ingest;
