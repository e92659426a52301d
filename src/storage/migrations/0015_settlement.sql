-- Nodes of interim settlement as the contract sets them. What became of each is its proceeding.
create table settlement_node (
  project_id bigint not null,
  number text not null,
  name text not null,
  planned_on date not null,
  -- Planned value of the node; where the contract gives a share of its sum, that share.
  amount_fen bigint check (amount_fen > 0),
  share_bp int check (share_bp between 1 and 10000),
  -- Agreed in the contract: share of a confirmed value that is paid, days to pay, and that silence accepts.
  pay_share_bp int check (pay_share_bp between 1 and 10000),
  pay_days int check (pay_days between 0 and 3650),
  silence_accepts boolean not null default false,
  region_code int not null,
  sector smallint not null,
  act_id bigint not null,
  primary key (project_id, number)
);
create index settlement_node_planned on settlement_node (planned_on, project_id, number);
select protect('settlement_node', '{region,project}',
  '{anxin_officer,anxin_enterprise,anxin_platform}', '{anxin_platform}');
revoke delete on settlement_node from anxin_platform;

-- The proceedings of a project by kind: nodes and pledges look for theirs.
create index proceeding_project on proceeding (project_id, definition);

-- An asset stands for one pledge only, whoever registers it; the row goes when the pledge ends.
create table pledged_asset (
  asset_kind text not null,
  asset_key text not null,
  proceeding_id bigint not null references proceeding (id) deferrable initially deferred,
  primary key (asset_kind, asset_key)
);
grant select, insert, delete on pledged_asset to anxin_platform;

insert into setting (key, value, says) values
  ('target.19', '9000', 'basis points; ours until the city sets one'),
  ('target.20', '3000', 'basis points; ours until the city sets one');
