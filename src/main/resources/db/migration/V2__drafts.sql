-- Courses in the making, in the exchange form too; nothing published points here.

create table draft (
  course_id varchar(100) primary key,
  original_name varchar(300),
  -- Base64, the one spelling of bytes that both databases share
  original text,
  changed_at bigint not null
);

create table draft_file (
  course_id varchar(100) not null references draft (course_id) on delete cascade,
  path varchar(300) not null,
  content text not null,
  primary key (course_id, path)
);

create table draft_question (
  course_id varchar(100) not null references draft (course_id) on delete cascade,
  question_id varchar(64) not null,
  ruling varchar(20) check (ruling in ('APPROVED', 'REJECTED')),
  edited boolean not null,
  primary key (course_id, question_id)
);

-- What an author published is never replaced by what came with the product.
alter table course_version add column bundled boolean not null default true;
