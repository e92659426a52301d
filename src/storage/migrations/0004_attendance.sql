-- How much was worked. Punches land by COPY into the month's partition, which nobody may read by name.
create table punch (
  project_id bigint not null,
  worker_id bigint not null,
  at timestamptz not null,
  direction smallint not null,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, worker_id, at, direction)
) partition by range (at);
select protect('punch', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform,anxin_ingest}');
-- Partitions are made ahead, from 2016 on, by the owner through this function; the application cannot alter tables.
create function make_punch_partition(first_day date) returns text language plpgsql security definer set search_path =
  public, pg_temp as $fn$
declare
  child text := 'punch_' || to_char(first_day, 'YYYYMM');
  begins timestamptz := (first_day::text || ' 00:00:00+08')::timestamptz;
  ends timestamptz := ((first_day + interval '1 month')::date::text || ' 00:00:00+08')::timestamptz;
begin
  if first_day < date '2010-01-01' or first_day >= date '2100-01-01' or extract(day from first_day) <> 1 then
    raise exception 'no partition for %', first_day;
  end if;
  if to_regclass('public.' || child) is not null then
    return child;
  end if;
  perform pg_advisory_xact_lock(hashtext('punch partition'));
  if to_regclass('public.' || child) is null then
    execute format('create table %I partition of punch for values from (%L) to (%L)', child, begins, ends);
    execute format('create index %I on %I using brin (at)', child || '_at', child);
    execute format('grant insert on %I to anxin_ingest', child);
  end if;
  return child;
end $fn$;
revoke all on function make_punch_partition(date) from public;
grant execute on function make_punch_partition(date) to anxin_ingest, anxin_platform;
grant insert on punch to anxin_ingest;

-- A correction is a row, never an update.
create table punch_retraction (
  project_id bigint not null,
  worker_id bigint not null,
  at timestamptz not null,
  direction smallint not null,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  reason text not null,
  act_id bigint not null,
  primary key (project_id, worker_id, at, direction)
);
select protect('punch_retraction', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform,anxin_ingest}',
  '{anxin_officer,anxin_enterprise,anxin_platform,anxin_ingest}');

-- What an attendance sheet declares: 0 rest, 1 half day, 2 whole day, for each day of the month.
create table declared_month (
  project_id bigint not null,
  month date not null,
  worker_id bigint not null,
  half_days smallint[] not null,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, month, worker_id)
);
select protect('declared_month', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform,anxin_ingest}',
  '{anxin_officer,anxin_enterprise,anxin_platform,anxin_ingest}');

-- One row per worker and month, rebuilt by the reconciler from punches minus retractions, else the declared mark.
-- Bit d-1 stands for day d. seen: seen by a gate; whole, half: what the day counts; declared: the day came from a
-- sheet.
-- minutes: from the first entry to the last exit, one number for each bit of seen, in order.
create table worker_month (
  project_id bigint not null,
  month date not null,
  worker_id bigint not null,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  seen int not null,
  whole int not null,
  half int not null,
  declared int not null,
  minutes smallint[] not null,
  half_days smallint not null,
  unregistered_since date,
  primary key (project_id, month, worker_id)
);
create index worker_month_worker on worker_month (worker_id, month);
select protect('worker_month', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform}', '{anxin_platform}');
insert into setting (key, value, says) values
  ('attendance.half-day-minutes', '240',
    'minutes between first entry and last exit that make half a day (law-facts W17: two punches four hours apart)'),
  ('attendance.whole-day-minutes', '360', 'minutes that make a whole day (platform default)'),
  ('attendance.cut-hour', '4',
    'hour at which the work day begins where the project has none of its own (platform default)'),
  ('terms.transfer-day', '5',
    'day of the next month on which labour cost is due where no contract term is known (platform default)'),
  ('terms.pay-day', '15', 'day of the next month on which wages are due where no contract term is known (platform default)');
