-- What to look at because the reading of the document may have got it wrong: names, parted by commas.
alter table draft add column cautions varchar(300) not null default '';
