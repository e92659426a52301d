-- What workers contest: a line of a sheet, or a day of their own. Beside the line, so that the record keeps both the
-- objection and the answer, whatever becomes of the sheet; a sealed line stays as it was sealed.
create table contest (
  project_id bigint not null,
  id bigint generated always as identity,
  worker_id bigint not null,
  month date not null,
  -- The line it is about; both are missing for a day that no sheet speaks of yet.
  sheet_id bigint,
  line_n int,
  on_day date,
  asked_half_days smallint,
  asked_fen bigint,
  reason text not null,
  raised_on date not null,
  answer text check (answer in ('accepted', 'rejected')),
  answer_reason text,
  answered_on date,
  answer_act_id bigint,
  -- The worker signed after all, or said it again in other words: nothing is left to answer.
  settled_on date,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, id)
);
create index contest_month on contest (project_id, month, worker_id);
create index contest_worker on contest (worker_id, month);
create index contest_open on contest (project_id, id) where answer is null and settled_on is null;
select protect('contest', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform}',
  '{anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform}');
-- An objection is answered or settled; its own words stay, and so does a given answer.
revoke update, delete on contest from anxin_enterprise, anxin_subcontractor, anxin_worker, anxin_platform;
grant update (answer, answer_reason, answered_on, answer_act_id) on contest
  to anxin_enterprise, anxin_subcontractor, anxin_platform;
grant update (settled_on) on contest to anxin_enterprise, anxin_subcontractor, anxin_worker, anxin_platform;
grant update (region_code, sector) on contest to anxin_platform;
create policy answer_stays on contest as restrictive for update to anxin_enterprise, anxin_subcontractor
  using (answer is null) with check (true);

-- Workers seen on site whose handbook of the month is complete: registered, days rated or pieces paid, a line on a
-- sheet, and the line signed by him or his objection answered.
alter table project_month_fact add column complete_people int not null default 0;
insert into touch (kind, subject_id, month) select 'project', project_id, month from project_month_fact;
insert into setting (key, value, says) values
  ('target.3', '9500', 'basis points; ours until the city sets one');
