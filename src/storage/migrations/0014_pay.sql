-- What is agreed of pay beyond a sum a day: monthly, piece and task pay, with the rule of hours.
create table pay_term (
  project_id bigint not null,
  worker_id bigint not null,
  from_day date not null,
  kind text not null check (kind in ('day', 'month', 'piece', 'lump')),
  rate_fen bigint not null check (rate_fen >= 0),
  hours text not null check (hours in ('agreed', 'standard', 'comprehensive')),
  break_minutes smallint not null default 0,
  instalment_fen bigint,
  until_day date,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, worker_id, from_day)
);
select protect('pay_term', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform,anxin_ingest}', '{anxin_ingest}');
-- Pieces of a month, by what they are and when they were made; a corrected quantity takes the place of the earlier.
create table piece_work (
  project_id bigint not null,
  month date not null,
  worker_id bigint not null,
  says text not null,
  made text not null check (made in ('in-hours', 'working', 'rest', 'statutory')),
  hundredths bigint not null check (hundredths > 0),
  unit_fen bigint not null check (unit_fen > 0),
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, month, worker_id, says, made)
);
select protect('piece_work', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform,anxin_ingest}', '{anxin_ingest}');
-- Leave and stoppages, each from a day until a day, both included.
create table leave_span (
  project_id bigint not null,
  worker_id bigint not null,
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  kind text not null check (kind in ('paid', 'sick', 'stoppage', 'personal')),
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, worker_id, from_day)
);
select protect('leave_span', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform,anxin_ingest}', '{anxin_ingest}');

-- What the pay engine expects of the workers with such terms, pieces or leave; recomputed with the month's facts.
create table pay_expected (
  project_id bigint not null,
  month date not null,
  worker_id bigint not null,
  fen bigint not null,
  rated_half_days int not null,
  overtime_minutes int not null,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  primary key (project_id, month, worker_id)
);
select protect('pay_expected', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform}', '{anxin_platform}');

-- How a drafted line was worked out, step by step; written with the draft and never changed.
create table pay_calculation (
  project_id bigint not null,
  sheet_id bigint not null,
  n int not null,
  worker_id bigint not null,
  law text not null,
  steps jsonb not null,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, sheet_id, n)
);
select protect('pay_calculation', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform,anxin_ingest}', '{anxin_ingest}');
revoke update, delete on pay_calculation from anxin_ingest;
grant update (region_code, sector) on pay_term, piece_work, leave_span, pay_calculation to anxin_platform;

-- What is wrong with lines and payments of a month, exceptions only; recomputed with the month's facts.
create table pay_flaw (
  project_id bigint not null,
  month date not null,
  worker_id bigint not null,
  kind text not null check (kind in ('below-minimum', 'deduction-over', 'days-not-attended', 'over-single',
    'large-month', 'card-shared', 'card-not-own')),
  fen bigint not null,
  limit_fen bigint,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  primary key (project_id, month, worker_id, kind)
);
create index pay_flaw_kind on pay_flaw (kind, project_id, month);
select protect('pay_flaw', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform}', '{anxin_platform}');
-- One worker seen at two sites within the hour; a row for each of the two sites.
create table presence_clash (
  project_id bigint not null,
  month date not null,
  worker_id bigint not null,
  on_day date not null,
  other_project_id bigint not null,
  minutes_apart int not null,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  primary key (project_id, month, worker_id, on_day, other_project_id)
);
select protect('presence_clash', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform}', '{anxin_platform}');

alter table project_month_fact
  add column worked_people int not null default 0,
  add column worked_paid_people int not null default 0,
  add column flawed_lines int not null default 0;
insert into touch (kind, subject_id, month) select 'project', project_id, month from project_month_fact;

-- What a worker says of a payment: that it came, or that it did not. The bank's word and his stand beside each other.
create table arrival_word (
  project_id bigint not null,
  order_id bigint not null,
  n int not null,
  said_on date not null,
  arrived boolean not null,
  worker_id bigint not null,
  month date not null,
  contest_id bigint,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, order_id, n, act_id)
);
create index arrival_word_month on arrival_word (project_id, month, worker_id);
create index arrival_word_worker on arrival_word (worker_id, month);
select protect('arrival_word', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_bank,anxin_platform}', '{anxin_worker}');
revoke update, delete on arrival_word from anxin_worker;
grant update (region_code, sector) on arrival_word to anxin_platform;
-- An objection to a payment names it.
alter table contest add column order_id bigint, add column item_n int;

-- The general contractor's review of a sheet of another employer, before it is sealed.
alter table payroll_sheet
  add column reviewed_on date,
  add column review_says text,
  add column review_act_id bigint;
grant update (reviewed_on, review_says, review_act_id) on payroll_sheet to anxin_enterprise, anxin_platform;

insert into setting (key, value, says) values
  ('target.12', '9900', 'basis points; ours until the city sets one'),
  ('pay.break-minutes', '60', 'minutes of a whole day between first entry and last exit that are no work, where the terms name none (platform default)');
