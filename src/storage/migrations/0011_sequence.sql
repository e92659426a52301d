-- The sequencer looks at the end of the log only.
create index act_tx on act (tx, id);
