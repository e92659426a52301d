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
select protect('punch', '{region,project,employer,worker}', '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform,anxin_ingest}');
-- Partitions are made ahead, from 2016 on, by the owner through this function; the application cannot alter tables.
create function make_punch_partition(first_day date) returns text language plpgsql security definer set search_path = public, pg_temp as $fn$
declare
  child text := 'punch_' || to_char(first_day, 'YYYYMM');
  begins timestamptz := (first_day::text || ' 00:00:00+08')::timestamptz;
  ends timestamptz := ((first_day + interval '1 month')::date::text || ' 00:00:00+08')::timestamptz;
begin
  if first_day < date '2010-01-01' or first_day >= date '2100-01-01' or extract(day from first_day) <> 1 then
    raise exception 'no partition for %', first_day;
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
select protect('punch_retraction', '{region,project,employer,worker}', '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform,anxin_ingest}', '{anxin_officer,anxin_enterprise,anxin_platform,anxin_ingest}');

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
select protect('declared_month', '{region,project,employer,worker}', '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform,anxin_ingest}', '{anxin_officer,anxin_enterprise,anxin_platform,anxin_ingest}');

-- One row per worker and month, rebuilt by the reconciler from punches minus retractions, else the declared mark.
-- seen: bit d-1 set when the worker was seen on day d. half_days: 0, 1 or 2 for each day. declared: bits that came from a sheet.
create table worker_month (
  project_id bigint not null,
  month date not null,
  worker_id bigint not null,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  seen int not null,
  declared int not null,
  half_days smallint[] not null,
  minutes smallint[] not null,
  half_days_total smallint not null,
  registered boolean not null,
  primary key (project_id, month, worker_id)
);
create index worker_month_worker on worker_month (worker_id, month);
select protect('worker_month', '{region,project,employer,worker}', '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform}', '{anxin_platform}');
