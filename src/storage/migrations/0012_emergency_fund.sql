-- The emergency wage fund of each county: its size as it was set up. What it holds is the balance of its account.
create table emergency_fund (
  region_code int primary key,
  size_fen bigint not null check (size_fen > 0),
  set_up_on date not null,
  document text not null,
  act_id bigint not null
);
alter table emergency_fund enable row level security;
alter table emergency_fund force row level security;
create policy anxin_officer on emergency_fund for select to anxin_officer
  using (region_code >= nullif(current_setting('app.region_from', true), '')::int
    and region_code < nullif(current_setting('app.region_until', true), '')::int);
create policy anxin_platform on emergency_fund for all to anxin_platform using (true) with check (true);
grant select on emergency_fund to anxin_officer, anxin_platform;
grant insert on emergency_fund to anxin_platform;
-- A fund that holds less than this share of its size is not there when it is needed.
insert into setting (key, value, says) values
  ('fund.leastShareBp', '5000', 'basis points of the size of an emergency fund that must be free; ours');
