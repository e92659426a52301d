-- The registry in full: permits, site wage officers, notice boards; training, certificates, settlements at exit, what is
-- doubtful in identities, and what each worker has read. Whoever writes here was checked by the operation.
alter table project add column funding_source text
  check (funding_source in ('fiscal', 'stateOwned', 'private', 'mixed'));

create table construction_permit (
  project_id bigint not null,
  number text not null,
  permit_on date not null,
  issuer text,
  works_from date,
  works_until date,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, number)
);
create index construction_permit_number on construction_permit (number);
select protect('construction_permit', '{region,project}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_bank,anxin_worker,anxin_platform,anxin_ingest}',
  '{anxin_platform,anxin_ingest}');

create table site_wage_officer (
  project_id bigint not null,
  id bigint generated always as identity,
  name text not null,
  phone text not null,
  enterprise_id bigint not null,
  from_day date not null,
  until_day date,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, id),
  unique (project_id, enterprise_id, name, from_day)
);
select protect('site_wage_officer', '{region,project}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_bank,anxin_worker,anxin_platform,anxin_ingest}',
  '{anxin_platform,anxin_ingest}');

create table rights_notice_board (
  project_id bigint not null,
  id bigint generated always as identity,
  place text not null,
  posted_on date not null,
  removed_on date,
  latitude double precision,
  longitude double precision,
  photo_name text,
  photo_digest text,
  -- What it shows, by the items of article 34.
  contents jsonb not null,
  -- Items that are missing, photograph and place among them; empty when it is complete.
  lacking text[] not null,
  checked_on date,
  check_says text,
  check_act_id bigint,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, id),
  unique (project_id, place, posted_on)
);
select protect('rights_notice_board', '{region,project}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform,anxin_ingest}',
  '{anxin_platform,anxin_ingest}');
grant update (checked_on, check_says, check_act_id, lacking) on rights_notice_board to anxin_officer;

-- Each worker's own notice: read on the phone, or read to him and signed on paper. The digest is of the text he read.
create table notice_acknowledgement (
  project_id bigint not null,
  worker_id bigint not null,
  text_digest text not null,
  on_day date not null,
  way text not null check (way in ('read', 'heard', 'paper')),
  paper_digest text,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, worker_id, text_digest)
);
select protect('notice_acknowledgement', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform,anxin_ingest}',
  '{anxin_platform,anxin_ingest}');
grant insert on notice_acknowledgement to anxin_worker;

create table training (
  project_id bigint not null,
  worker_id bigint not null,
  on_day date not null,
  kind text not null check (kind in ('entry', 'repeat', 'skill')),
  hours smallint not null check (hours > 0),
  provider text,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, worker_id, on_day, kind)
);
select protect('training', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform,anxin_ingest}',
  '{anxin_platform,anxin_ingest}');

create table worker_certificate (
  project_id bigint not null,
  worker_id bigint not null,
  kind text not null check (kind in ('skill', 'special', 'safety')),
  number text not null,
  grade text,
  issuer text not null,
  from_day date not null,
  until_day date,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, worker_id, kind, number)
);
create index worker_certificate_number on worker_certificate (kind, number);
select protect('worker_certificate', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform,anxin_ingest}',
  '{anxin_platform,anxin_ingest}');

-- What was settled when a worker left: filed by the firm, confirmed by him or by a paper he signed.
create table exit_settlement (
  project_id bigint not null,
  worker_id bigint not null,
  left_on date not null,
  sum_fen bigint not null check (sum_fen >= 0),
  filed_on date not null,
  confirmed_on date,
  paper_digest text,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  confirm_act_id bigint,
  primary key (project_id, worker_id, left_on)
);
select protect('exit_settlement', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform,anxin_ingest}',
  '{anxin_platform,anxin_ingest}');
grant update (confirmed_on, confirm_act_id) on exit_settlement to anxin_worker;

-- Photographs of faces by digest, so that one face under two numbers is found when the second is registered.
create table worker_photo (
  digest bytea not null,
  worker_id bigint not null,
  primary key (digest, worker_id)
);
grant select, insert on worker_photo to anxin_ingest, anxin_platform;

-- What is doubtful in an identity, kept with each project it touches, until an officer has looked at the card.
create table identity_doubt (
  project_id bigint not null,
  worker_id bigint not null,
  kind text not null check (kind in ('two-names', 'one-face')),
  since date not null,
  settled_on date,
  verdict text check (verdict in ('right', 'corrected')),
  says text,
  settled_act_id bigint,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, worker_id, kind)
);
create index identity_doubt_open on identity_doubt (project_id) where settled_on is null;
select protect('identity_doubt', '{region,project,employer}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_platform,anxin_ingest}', '{anxin_platform,anxin_ingest}');

alter table membership add column contract_form text check (contract_form in ('labourContract', 'workAgreement'));
alter table membership add column skill_grade text;
alter table membership add column photo_digest bytea;
-- The day the last exit was settled; missing while it is not, and again when the worker comes back.
alter table membership add column settled_on date;
update membership set contract_form = 'labourContract' where contract_kind is not null;
create index membership_unsettled on membership (project_id, left_on) where left_on is not null and settled_on is null;

-- Of those seen on site in the month: who lacked registration or contract, who was never trained, who had everything
-- before he worked, who is trained and graded.
alter table project_month_fact add column without_paper_people int not null default 0;
alter table project_month_fact add column untrained_people int not null default 0;
alter table project_month_fact add column full_people int not null default 0;
alter table project_month_fact add column skilled_people int not null default 0;
insert into touch (kind, subject_id, month) select 'project', project_id, month from project_month_fact;

update post set permissions = permissions || '{registry.check}'::text[]
  where role in ('labourInspector', 'sectorOfficer') and not 'registry.check' = any(permissions);
update post set permissions = permissions || '{worker.confirm}'::text[]
  where role = 'worker' and not 'worker.confirm' = any(permissions);
insert into setting (key, value, says) values
  ('target.21', '3000', 'basis points; ours until the city sets one'),
  ('target.22', '9500', 'basis points; ours until the city sets one');
