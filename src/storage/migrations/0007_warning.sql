-- What must be acted on. Identity is (rule, subject, cause): never level, money or day.
create table warning (
  id bigint generated always as identity primary key,
  rule text not null,
  rule_version smallint not null,
  subject_kind text not null,
  subject_id bigint not null,
  cause text not null,
  level text not null check (level in ('blue', 'yellow', 'orange', 'red')),
  state text not null check (state in ('open', 'answered', 'cleared')),
  people int not null,
  money_fen bigint not null,
  since date not null,
  raised_on date not null,
  level_on date not null,
  answer_by date,
  cleared_on date,
  finding jsonb not null,
  project_id bigint not null,
  region_code int not null,
  sector smallint not null,
  unique (rule, subject_kind, subject_id, cause)
);
create index warning_open on warning (state, answer_by, id);
create index warning_project on warning (project_id, state);
select protect('warning', '{region,project}', '{anxin_officer,anxin_enterprise,anxin_platform}',
  '{anxin_officer,anxin_platform}');
create table warning_event (
  warning_id bigint not null,
  n int not null,
  on_day date not null,
  kind text not null,
  level text,
  says text,
  actor text not null,
  act_id bigint,
  primary key (warning_id, n)
);
grant select, insert on warning_event to anxin_officer, anxin_enterprise, anxin_platform;

-- The board: a figure of a plan task on a day, with digest of its sorted evidence keys.
create table board_figure (
  task smallint not null,
  on_day date not null,
  numerator bigint not null,
  denominator bigint not null,
  evidence_count bigint not null,
  evidence_digest bytea not null,
  by_region jsonb not null,
  by_sector jsonb not null,
  primary key (task, on_day)
);
grant select on board_figure to anxin_officer, anxin_platform, anxin_public;
grant insert, update on board_figure to anxin_platform;
insert into setting (key, value, says) values
  ('target.2', '9900', 'basis points; ours until the city sets one'),
  ('target.7', '9900', 'basis points; ours until the city sets one'),
  ('target.8', '9800', 'basis points; ours until the city sets one'),
  ('target.11', '9800', 'basis points; ours until the city sets one'),
  ('target.26', '9500', 'basis points; ours until the city sets one');
