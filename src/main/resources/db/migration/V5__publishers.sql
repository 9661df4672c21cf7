-- Who published a version; nobody for what came with the product, or once the person is erased.
alter table course_version add column published_by varchar(36) references person (id) on delete set null;
