-- The file that a published version's document came as, in Base64; only where an author handed one in.
create table course_original (
  version_id varchar(36) primary key references course_version (id) on delete cascade,
  name varchar(300) not null,
  content text not null
);
