-- Payroll, funds, payment: what is owed, where the money is, what arrived.
create table payroll_sheet (
  project_id bigint not null,
  id bigint generated always as identity,
  employer_id bigint not null,
  crew_id bigint,
  month date not null,
  number text not null,
  -- The sender's own number, or one the platform gave: two name spaces.
  own_number boolean not null default false,
  source text not null,
  state text not null check (state in ('draft', 'displayed', 'sealed', 'succeeded')),
  drafted_on date not null,
  displayed_on date,
  sealed_on date,
  succeeds_id bigint,
  succeeded_by_id bigint,
  -- Of the lines as they were sent: the same sheet again is known.
  digest bytea,
  -- Root of the tree over the lines, and the secret from which each leaf's salt is made.
  root bytea,
  salt bytea,
  line_count int not null,
  due_fen bigint not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, id),
  unique (project_id, own_number, number)
);
create index payroll_sheet_month on payroll_sheet (project_id, month, employer_id);
select protect('payroll_sheet', '{region,project,employer}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_platform,anxin_ingest}',
  '{anxin_enterprise,anxin_subcontractor,anxin_platform,anxin_ingest}');
-- A sheet moves through its states and is never deleted; once sealed, its firm can only have it succeeded.
revoke update, delete on payroll_sheet from anxin_enterprise, anxin_subcontractor, anxin_platform, anxin_ingest;
grant update (state, displayed_on, sealed_on, root, salt, act_id) on payroll_sheet
  to anxin_enterprise, anxin_subcontractor, anxin_platform;
grant update (state, succeeded_by_id) on payroll_sheet to anxin_ingest;
grant update (region_code, sector) on payroll_sheet to anxin_platform;
create policy sealed_stays on payroll_sheet as restrictive for update to anxin_enterprise, anxin_subcontractor
  using (state in ('draft', 'displayed')) with check (true);

create table sheet_line (
  project_id bigint not null,
  sheet_id bigint not null,
  n int not null,
  worker_id bigint not null,
  month date not null,
  half_days smallint,
  rate_fen bigint,
  piece_fen bigint not null default 0,
  deduction_fen bigint not null default 0 check (deduction_fen >= 0),
  due_fen bigint not null check (due_fen >= 0),
  claimed_fen bigint,
  card_last4 text,
  signed_on date,
  contested text,
  outside_code text,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, sheet_id, n),
  unique (project_id, sheet_id, worker_id)
);
create index sheet_line_month on sheet_line (project_id, month, worker_id);
create index sheet_line_worker on sheet_line (worker_id, month);
select protect('sheet_line', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_platform,anxin_ingest}',
  '{anxin_enterprise,anxin_subcontractor,anxin_platform,anxin_ingest}');
-- A line is signed or contested; nothing else of it changes, whoever asks. A worker does so on his own line only.
revoke update, delete on sheet_line from anxin_enterprise, anxin_subcontractor, anxin_platform, anxin_ingest;
grant update (signed_on, contested, act_id) on sheet_line
  to anxin_worker, anxin_enterprise, anxin_subcontractor, anxin_platform;
grant update (region_code, sector) on sheet_line to anxin_platform;

create table wage_account (
  project_id bigint not null,
  id bigint generated always as identity,
  bank_code text not null,
  bank_name text not null,
  account_hash bytea not null,
  account_sealed bytea not null,
  last4 text not null,
  opened_on date not null,
  filed_on date,
  closed_on date,
  -- True while the day of opening is only what a dialect without such a field allows to suppose.
  opened_supposed boolean not null default false,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, id),
  unique (project_id, account_hash)
);
select protect('wage_account', '{region,project}',
  '{anxin_officer,anxin_enterprise,anxin_bank,anxin_platform,anxin_ingest}',
  '{anxin_officer,anxin_enterprise,anxin_platform,anxin_ingest}');

create table labour_cost_transfer (
  project_id bigint not null,
  reference text not null,
  month date not null,
  on_day date not null,
  amount_fen bigint not null check (amount_fen > 0),
  payer text,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, reference)
);
create index labour_cost_transfer_month on labour_cost_transfer (project_id, month);
select protect('labour_cost_transfer', '{region,project}',
  '{anxin_officer,anxin_enterprise,anxin_bank,anxin_platform,anxin_ingest}',
  '{anxin_enterprise,anxin_platform,anxin_ingest}');

-- A batch number is unique beyond its project: this table is written first, and finds the project of a bank's answer.
create table payment_batch (
  batch_no text primary key,
  project_id bigint not null
);
grant select, insert on payment_batch to anxin_ingest, anxin_platform;

create table payment_order (
  project_id bigint not null,
  id bigint generated always as identity,
  batch_no text not null,
  month date not null,
  ordered_on date not null,
  item_count int not null,
  total_fen bigint not null,
  replaces_batch_no text,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, id),
  unique (project_id, batch_no)
);
create index payment_order_month on payment_order (project_id, month);
select protect('payment_order', '{region,project}',
  '{anxin_officer,anxin_enterprise,anxin_bank,anxin_platform,anxin_ingest}',
  '{anxin_enterprise,anxin_platform,anxin_ingest}');

create table order_item (
  project_id bigint not null,
  order_id bigint not null,
  n int not null,
  worker_id bigint not null,
  month date not null,
  amount_fen bigint not null check (amount_fen > 0),
  card_last4 text,
  card_hash bytea,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, order_id, n)
);
create index order_item_month on order_item (project_id, month, worker_id);
create index order_item_worker on order_item (worker_id, month);
select protect('order_item', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_bank,anxin_platform,anxin_ingest}',
  '{anxin_enterprise,anxin_platform,anxin_ingest}');

-- What the bank said, item by item; the latest day wins, and on one day a return wins over a payment.
create table bank_result (
  project_id bigint not null,
  order_id bigint not null,
  n int not null,
  on_day date not null,
  status text not null check (status in ('paid', 'returned')),
  worker_id bigint not null,
  month date not null,
  amount_fen bigint not null check (amount_fen > 0),
  reason text,
  serial text,
  employer_id bigint not null,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, order_id, n, on_day, status)
);
create index bank_result_worker on bank_result (worker_id, month);
create index bank_result_month on bank_result (project_id, month, worker_id);
select protect('bank_result', '{region,project,employer,worker}',
  '{anxin_officer,anxin_enterprise,anxin_subcontractor,anxin_worker,anxin_bank,anxin_platform,anxin_ingest}',
  '{anxin_bank,anxin_platform,anxin_ingest}');

-- Evidence of money is only ever added to.
revoke update, delete on labour_cost_transfer, order_item from anxin_enterprise, anxin_platform, anxin_ingest;
revoke update, delete on bank_result from anxin_bank, anxin_platform, anxin_ingest;
revoke delete on payment_order from anxin_enterprise, anxin_platform, anxin_ingest;
grant update (region_code, sector) on labour_cost_transfer, order_item, bank_result to anxin_platform;
