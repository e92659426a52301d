-- What the city issues: its instruments in force, the figures they set, the calendar years notices publish.
-- Published law is for everybody; drafts live in `proceeding`, which only offices read.
create table instrument (
  id bigint primary key references proceeding (id),
  region_code int not null,
  task smallint not null,
  sectors smallint[] not null,
  number text not null,
  title_zh text not null,
  title_en text not null,
  issuer text not null,
  published_on date not null,
  effective_on date not null,
  until_day date,
  recorded_on date not null,
  late boolean not null,
  replaced_by bigint,
  articles jsonb not null,
  act_id bigint not null,
  unique (region_code, number)
);
create table instrument_figure (
  id bigint generated always as identity primary key,
  instrument_id bigint not null references instrument (id),
  region_code int not null,
  article text not null,
  parameter text not null,
  value text not null,
  from_day date not null,
  until_day date,
  recorded_on date not null,
  superseded_on date,
  act_id bigint not null
);
create index instrument_figure_of on instrument_figure (instrument_id);
create index instrument_figure_parameter on instrument_figure (parameter, from_day);
create table calendar_year (
  year smallint primary key,
  number text not null,
  published_on date not null,
  off_days date[] not null,
  work_days date[] not null,
  recorded_on date not null,
  act_id bigint not null
);
-- Which settings of the law an act rests on. Acts are decisions: this lies with them, on the coordinator.
create table law_use (
  act_id bigint primary key references act (id) deferrable initially deferred,
  operation text not null,
  happened_on date not null,
  recorded_on date not null,
  version text not null,
  parameters text[] not null,
  subject_kind text not null,
  subject_id text not null,
  region_code int not null,
  sector smallint not null
);
create index law_use_parameters on law_use using gin (parameters);
create index law_use_day on law_use (happened_on, act_id);

do $$
declare
  target text;
  who text;
begin
  foreach target in array array['instrument', 'instrument_figure', 'calendar_year'] loop
    execute format('alter table %I enable row level security', target);
    execute format('alter table %I force row level security', target);
    execute format('create policy everybody on %I for select using (true)', target);
    execute format('create policy anxin_platform on %I for all to anxin_platform using (true)', target);
    foreach who in array array['anxin_officer', 'anxin_enterprise', 'anxin_subcontractor', 'anxin_bank',
      'anxin_worker', 'anxin_platform', 'anxin_ingest', 'anxin_public'] loop
      execute format('grant select on %I to %I', target, who);
    end loop;
    execute format('grant insert, update on %I to anxin_platform', target);
  end loop;
  foreach target in array array['instrument', 'instrument_figure'] loop
    execute format('create policy anxin_officer on %I for all to anxin_officer using (region_code >=
      nullif(current_setting(''app.region_from'', true), '''')::int and region_code <
      nullif(current_setting(''app.region_until'', true), '''')::int)', target);
    execute format('grant insert, update on %I to anxin_officer', target);
  end loop;
end $$;

alter table law_use enable row level security;
alter table law_use force row level security;
-- Others only write it: they are granted nothing else.
create policy writers on law_use for all to anxin_enterprise, anxin_subcontractor, anxin_bank, anxin_worker,
  anxin_ingest, anxin_public using (true);
create policy anxin_platform on law_use for all to anxin_platform using (true);
create policy anxin_officer on law_use for all to anxin_officer using (region_code = 0 or (region_code >=
  nullif(current_setting('app.region_from', true), '')::int and region_code <
  nullif(current_setting('app.region_until', true), '')::int
  and (sector = 0 or sector = any(nullif(current_setting('app.sectors', true), '')::smallint[])))) with check (true);
grant insert on law_use to anxin_officer, anxin_enterprise, anxin_subcontractor, anxin_bank, anxin_worker,
  anxin_platform, anxin_ingest, anxin_public;
grant select on law_use to anxin_officer, anxin_platform;

insert into setting (key, value, says) values
  ('target.1', '10000', 'basis points; every sector has its instrument'),
  ('target.6', '10000', 'basis points; every sector has its instrument'),
  ('target.10', '10000', 'basis points; every sector has its instrument'),
  ('target.13', '10000', 'basis points; every sector has its instrument'),
  ('target.16', '10000', 'basis points; every sector has its instrument');
