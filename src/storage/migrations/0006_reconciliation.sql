-- Facts of a project-month and the gaps of its workers: computed for touched keys, equal to a full run. Nothing here
-- depends on today.
create table project_month_fact (
  project_id bigint not null,
  month date not null,
  region_code int not null,
  sector smallint not null,
  seen_people int not null,
  registered_people int not null,
  attended_days int not null,
  half_days bigint not null,
  expected_fen bigint not null,
  has_sheet boolean not null,
  line_count int not null,
  signed_count int not null,
  contested_count int not null,
  due_people int not null,
  due_fen bigint not null,
  covered_fen bigint not null,
  ordered_people int not null,
  ordered_fen bigint not null,
  arrived_people int not null,
  arrived_fen bigint not null,
  transferred_fen bigint not null,
  worked_without_line int not null,
  paid_without_work int not null,
  underpaid_people int not null,
  underpaid_bp_min int,
  unpaid_people int not null,
  unpaid_fen bigint not null,
  sealed_on date,
  transferred_on date,
  ordered_on date,
  arrived_on date,
  last_return_on date,
  transfer_due date not null,
  pay_due date not null,
  primary key (project_id, month)
);
select protect('project_month_fact', '{region,project}', '{anxin_officer,anxin_enterprise,anxin_bank,anxin_platform}',
  '{anxin_platform}');

create table gap (
  project_id bigint not null,
  month date not null,
  worker_id bigint not null,
  kind text not null check (kind in ('not-registered', 'not-due', 'not-funded', 'not-ordered', 'not-arrived',
    'not-worked')),
  fen bigint not null check (fen >= 0),
  since date not null,
  cause text not null,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  primary key (project_id, month, worker_id, kind)
);
create index gap_worker on gap (worker_id, month);
create index gap_kind on gap (kind, project_id, month);
select protect('gap', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform}', '{anxin_platform}');
