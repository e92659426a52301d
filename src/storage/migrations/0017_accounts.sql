-- The wage account in full: its agreement, its bank statement, every movement of it; public money behind it.
alter table wage_account add column agreement_on date;
grant update (agreement_on, filed_on, closed_on, bank_name, act_id) on wage_account to anxin_ingest, anxin_platform;

-- A line of the bank's statement of a wage account. Lines that only confirm a transfer or payment on record move
-- nothing; the others are movements of their own.
create table statement_line (
  project_id bigint not null,
  serial text not null,
  on_day date not null,
  direction smallint not null check (direction in (-1, 1)),
  amount_fen bigint not null check (amount_fen > 0),
  method text not null check (method in ('transfer', 'batch', 'cash')),
  -- Number of the transfer, payment or batch that the line belongs to, where the bank gives it.
  reference text,
  party text,
  card_last4 text,
  -- The worker of the project to whose own card the money went.
  worker_id bigint,
  balance_fen bigint,
  summary text,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, serial)
);
create index statement_line_day on statement_line (project_id, on_day);
select protect('statement_line', '{region,project}',
  '{anxin_officer,anxin_enterprise,anxin_bank,anxin_platform,anxin_ingest}', '{anxin_platform,anxin_ingest}');
revoke update, delete on statement_line from anxin_platform, anxin_ingest;
grant update (worker_id) on statement_line to anxin_ingest;
grant update (region_code, sector) on statement_line to anxin_platform;

-- Lines of statements that are movements of their own: not those that only confirm a transfer or payment on record. A
-- sum put back names the serial of the line it undoes.
create view statement_move with (security_invoker = true) as
  select l.project_id, l.on_day,
    case when l.direction = 1 and back.serial is null then 'owner'
      when l.direction = -1 and l.worker_id is not null then 'workers'
      when coalesce(back.method, l.method) = 'cash' then 'cash' else 'outside' end as other,
    l.direction * l.amount_fen as fen,
    case when l.direction = 1 and back.serial is null then 'paid-in' when l.direction = 1 then 'put-back'
      when l.worker_id is not null then 'paid-without-order'
      when l.method = 'cash' then 'cash-drawn' else 'left-account' end as reason,
    'statement/' || l.serial as cause, l.party, null::date as month
  from statement_line l
  left join statement_line back on l.direction = 1 and back.project_id = l.project_id
    and back.serial = l.reference and back.direction = -1 and back.worker_id is null
  where not exists (select from payment_order o where l.method = 'batch' and o.project_id = l.project_id
      and o.batch_no = l.reference and l.amount_fen <= o.total_fen)
    and not exists (select from labour_cost_transfer t where l.direction = 1 and t.project_id = l.project_id
      and t.reference = l.reference and t.amount_fen = l.amount_fen)
    and not exists (select from bank_result b where l.worker_id is not null and b.project_id = l.project_id
      and b.serial = l.reference and b.worker_id = l.worker_id and b.amount_fen = l.amount_fen);
grant select on statement_move to anxin_officer, anxin_enterprise, anxin_bank, anxin_platform;

-- Every movement of a project's wage account as one posting: its other side, and what went in (or, negative, out).
-- Derived from transfers, bank results, statement lines and postings, so that bulk import writes nothing twice and
-- no balance can differ from what it is the sum of. To be asked for one project at a time.
create view wage_move with (security_invoker = true) as
  select t.project_id, t.on_day, 'owner' as other, t.amount_fen as fen, 'transferred' as reason,
    'transfer/' || t.reference as cause, t.payer as party, t.month
  from labour_cost_transfer t
  union all
  -- A payment goes out once and comes back once, however often the bank says so.
  select r.project_id, r.on_day, 'workers', case r.status when 'paid' then -r.amount_fen else r.amount_fen end,
    case r.status when 'paid' then 'wages-paid' else 'wages-returned' end,
    'order/' || r.order_id || '/' || r.n || '/' || r.on_day || '/' || r.status, null, r.month
  from (
    select b.project_id, b.order_id, b.n, b.on_day, b.status, b.amount_fen, b.month,
      lag(b.status) over (partition by b.project_id, b.order_id, b.n order by b.on_day, b.status) as before
    from bank_result b) r
  where (r.status = 'paid' and r.before is distinct from 'paid') or (r.status = 'returned' and r.before = 'paid')
  union all
  select project_id, on_day, other, fen, reason, cause, party, month from statement_move
  union all
  select p.project_id, p.on_day, split_part(p.to_account, ':', 1), -p.fen, p.reason, p.cause, null, null
  from posting p where p.reason = 'balance-returned';
grant select on wage_move to anxin_officer, anxin_enterprise, anxin_bank, anxin_platform;

-- Both sides of every movement of wage accounts, signed: the twin of `ledger_line`.
create view wage_line with (security_invoker = true) as
  select 'wage:' || project_id as account, fen, on_day, reason, cause, project_id from wage_move
  union all
  select other || ':' || project_id, -fen, on_day, reason, cause, project_id from wage_move;
grant select on wage_line to anxin_officer, anxin_enterprise, anxin_bank, anxin_platform;

-- The bank of an account works on its procedures, the subcontractor on its entrustments.
create policy anxin_bank on proceeding for all to anxin_bank
  using (definition in ('wageAccount', 'accountFreezing')
    and project_id = any(nullif(current_setting('app.projects', true), '')::bigint[]));
create policy anxin_subcontractor on proceeding for all to anxin_subcontractor
  using (definition = 'entrustment'
    and facts ->> 'employer' = any(array['', nullif(current_setting('app.employer', true), '')])
    and project_id = any(nullif(current_setting('app.projects', true), '')::bigint[]));
grant select, insert, update on proceeding to anxin_bank, anxin_subcontractor;
grant select, insert on proceeding_act to anxin_bank, anxin_subcontractor;
grant select, insert, update, delete on proceeding_clock to anxin_bank, anxin_subcontractor;

-- Public money of a project: where it comes from, when it is to come, when it came, what it was used for.
create table fund_source (
  project_id bigint not null,
  id bigint generated always as identity,
  code text not null,
  kind text not null check (kind in ('budget', 'bond', 'superior', 'own', 'loan')),
  name text not null,
  total_fen bigint not null check (total_fen > 0),
  document text not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, id),
  unique (project_id, code)
);
create table fund_plan (
  project_id bigint not null,
  source_id bigint not null,
  due_on date not null,
  amount_fen bigint not null check (amount_fen > 0),
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, source_id, due_on)
);
create table fund_arrival (
  project_id bigint not null,
  reference text not null,
  source_id bigint not null,
  on_day date not null,
  amount_fen bigint not null check (amount_fen > 0),
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, reference)
);
create table fund_use (
  project_id bigint not null,
  reference text not null,
  source_id bigint not null,
  on_day date not null,
  amount_fen bigint not null check (amount_fen > 0),
  purpose text not null check (purpose in ('labour', 'works', 'other')),
  -- The labour-cost transfer that this money became.
  transfer_reference text,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, reference)
);
select protect('fund_source', '{region,project}', '{anxin_officer,anxin_enterprise,anxin_platform,anxin_ingest}',
  '{anxin_platform,anxin_ingest}');
select protect('fund_plan', '{region,project}', '{anxin_officer,anxin_enterprise,anxin_platform,anxin_ingest}',
  '{anxin_platform,anxin_ingest}');
select protect('fund_arrival', '{region,project}', '{anxin_officer,anxin_enterprise,anxin_platform,anxin_ingest}',
  '{anxin_platform,anxin_ingest}');
select protect('fund_use', '{region,project}', '{anxin_officer,anxin_enterprise,anxin_platform,anxin_ingest}',
  '{anxin_platform,anxin_ingest}');
revoke update, delete on fund_source, fund_plan, fund_arrival, fund_use from anxin_platform, anxin_ingest;
grant update (region_code, sector) on fund_source, fund_plan, fund_arrival, fund_use to anxin_platform;

insert into setting (key, value, says) values
  ('target.9', '10000', 'basis points; ours until the city sets one'),
  ('target.18', '9500', 'basis points; ours until the city sets one'),
  ('account.sharing', '1', '1: several projects of one contractor may share one account by sub-ledgers; 0: one each');
