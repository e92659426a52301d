-- The small ledger, and what covers wages when a firm fails: deposits and guarantees with what the law asks for.
-- A posting moves one sum from one account to another, so all balances add up to zero at every instant, whatever
-- stops in between: no entry can be half written. Postings are added, never changed.
create table posting (
  id bigint generated always as identity primary key,
  from_account text not null check (from_account ~ '^[a-z]+:\d+$'),
  to_account text not null check (to_account ~ '^[a-z]+:\d+$'),
  fen bigint not null check (fen > 0),
  on_day date not null,
  reason text not null,
  -- What the sum moved for; with its reason it moves once.
  cause text not null,
  project_id bigint,
  worker_id bigint,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  check (from_account <> to_account),
  unique (reason, cause)
);
create index posting_from on posting (from_account, on_day);
create index posting_to on posting (to_account, on_day);
create index posting_project on posting (project_id, id desc);
-- A fund's postings have no sector (0): they are the county's.
alter table posting enable row level security;
alter table posting force row level security;
create policy anxin_officer on posting for select to anxin_officer
  using (region_code >= nullif(current_setting('app.region_from', true), '')::int
    and region_code < nullif(current_setting('app.region_until', true), '')::int
    and (sector = 0 or sector = any(nullif(current_setting('app.sectors', true), '')::smallint[])));
create policy anxin_enterprise on posting for select to anxin_enterprise
  using (project_id = any(nullif(current_setting('app.projects', true), '')::bigint[]));
create policy anxin_bank on posting for select to anxin_bank
  using (project_id = any(nullif(current_setting('app.projects', true), '')::bigint[]));
create policy anxin_platform on posting for all to anxin_platform using (true) with check (true);
grant select on posting to anxin_officer, anxin_enterprise, anxin_bank, anxin_platform;
grant insert on posting to anxin_platform;
grant update (region_code, sector) on posting to anxin_platform;

-- Both sides of every posting, signed: a balance is the sum of its account's lines.
create view ledger_line with (security_invoker = true) as
  select id, from_account as account, -fen as fen, on_day, reason, cause, project_id from posting
  union all
  select id, to_account, fen, on_day, reason, cause, project_id from posting;
grant select on ledger_line to anxin_officer, anxin_enterprise, anxin_bank, anxin_platform;

-- A deposit or guarantee as it was filed. What may still be drawn of it is the balance of its account.
create table cover (
  project_id bigint not null,
  id bigint generated always as identity,
  kind text not null check (kind in ('deposit', 'payment', 'performance')),
  form text not null check (form in ('cash', 'bankGuarantee', 'suretyGuarantee', 'insurance')),
  issuer text not null,
  number text not null,
  amount_fen bigint not null check (amount_fen > 0),
  from_day date not null,
  -- Last day of its term; cash has none.
  until_day date,
  filed_on date not null,
  beneficiary_is_authority boolean,
  on_demand boolean,
  -- SHA-256 of the paper as it was filed.
  paper_digest text,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, id),
  check (form = 'cash' or until_day is not null),
  check (until_day is null or (until_day >= from_day and until_day >= filed_on))
);
select protect('cover', '{region,project}',
  '{anxin_officer,anxin_enterprise,anxin_bank,anxin_platform,anxin_ingest}', '{anxin_platform,anxin_ingest}');
revoke update, delete on cover from anxin_platform, anxin_ingest;
grant update (region_code, sector) on cover to anxin_platform;

-- A paper may stand for one project only: found across projects by its issuer and number, or by its picture.
create table cover_paper (
  issuer_key text not null,
  number_key text not null,
  project_id bigint not null,
  content text not null,
  paper_digest text,
  primary key (issuer_key, number_key)
);
create unique index cover_paper_digest on cover_paper (paper_digest) where paper_digest is not null;
grant select, insert on cover_paper to anxin_ingest, anxin_platform;

-- What the law asks of a project, as it was decided: sum, day, reasons and the version of the law book.
create table cover_need (
  project_id bigint not null,
  kind text not null check (kind in ('deposit', 'payment')),
  required_fen bigint not null check (required_fen >= 0),
  due_on date not null,
  reason text not null,
  basis jsonb not null,
  law text not null,
  decided_on date not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, kind)
);
select protect('cover_need', '{region,project}',
  '{anxin_officer,anxin_enterprise,anxin_bank,anxin_platform}', '{anxin_platform}');

insert into setting (key, value, says) values
  ('target.14', '9800', 'basis points; ours until the city sets one'),
  ('target.15', '10000', 'basis points; ours until the city sets one'),
  ('target.17', '9500', 'basis points; ours until the city sets one');
