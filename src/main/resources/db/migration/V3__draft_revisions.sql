-- Each keeping of a draft has a number of its own; keeping over a newer one is refused.
alter table draft add column revision bigint not null default 1;
