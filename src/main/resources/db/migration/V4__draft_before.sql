-- A course as it was before its draft got a newer document; gone once that is published.
create table draft_before (
  course_id varchar(100) not null references draft (course_id) on delete cascade,
  path varchar(300) not null,
  content text not null,
  primary key (course_id, path)
);
