-- One schema for SQLite and PostgreSQL. Times are epoch milliseconds in columns named *_at.

create table setting (
  name varchar(100) primary key,
  value text not null
);

-- The only table with personal data; everything else holds a person's id.
create table person (
  id varchar(36) primary key,
  login varchar(200) not null,
  login_key varchar(200) not null unique,
  arabic_name varchar(200) not null,
  latin_name varchar(200),
  name_key varchar(200) not null,
  role varchar(20) not null check (role in ('TRAINEE', 'INSTRUCTOR')),
  language varchar(5) not null,
  digits varchar(10) not null,
  password_hash varchar(300) not null,
  created_at bigint not null
);

create table kept_sign_in (
  id varchar(36) primary key,
  person_id varchar(36) not null references person (id) on delete cascade,
  secret_hash varchar(64) not null,
  browser varchar(200) not null,
  lasting boolean not null,
  created_at bigint not null,
  used_at bigint not null,
  expires_at bigint not null
);
create index kept_sign_in_person on kept_sign_in (person_id);

create table one_time_link (
  secret_hash varchar(64) primary key,
  purpose varchar(30) not null,
  person_id varchar(36) references person (id) on delete cascade,
  created_at bigint not null,
  expires_at bigint not null,
  used_at bigint
);

create table failed_sign_in (
  subject_hash varchar(64) primary key,
  failures integer not null,
  last_at bigint not null
);

create table course_version (
  id varchar(36) primary key,
  course_id varchar(100) not null,
  number integer not null,
  content_hash varchar(64) not null,
  published_at bigint not null,
  unique (course_id, number)
);

-- The published course in its exchange form: the same files as lessons/ and quizzes/.
create table course_file (
  version_id varchar(36) not null references course_version (id) on delete cascade,
  path varchar(300) not null,
  content text not null,
  primary key (version_id, path)
);

create table enrolment (
  person_id varchar(36) not null references person (id) on delete cascade,
  course_id varchar(100) not null,
  enrolled_at bigint not null,
  primary key (person_id, course_id)
);

create table reading (
  person_id varchar(36) not null references person (id) on delete cascade,
  course_id varchar(100) not null,
  lesson varchar(100) not null,
  block integer not null,
  opened_at bigint not null,
  finished_at bigint,
  primary key (person_id, course_id, lesson)
);

create table attempt (
  id varchar(36) primary key,
  person_id varchar(36) not null references person (id) on delete cascade,
  course_id varchar(100) not null,
  version_id varchar(36) not null references course_version (id),
  quiz varchar(100) not null,
  number integer not null,
  paper text not null,
  started_at bigint not null,
  -- How many steps there are; raising it gives a step its number, and keeps answers and the finish apart.
  steps integer not null,
  finished_at bigint,
  earned varchar(40),
  passed boolean,
  unique (person_id, course_id, quiz, number)
);
create unique index attempt_one_open on attempt (person_id, course_id, quiz) where finished_at is null;
create index attempt_course on attempt (course_id, finished_at);

-- Append only. What was answered, when, from which device; and at the end, what it was worth by which rules.
create table step (
  attempt_id varchar(36) not null references attempt (id) on delete cascade,
  number integer not null,
  slot integer not null,
  state varchar(20) not null check (state in ('ANSWERED', 'MARKED')),
  response text not null,
  fraction varchar(40),
  rules integer,
  person_id varchar(36) not null,
  device varchar(40) not null,
  sequence integer not null,
  taken_at bigint not null,
  primary key (attempt_id, number),
  unique (attempt_id, device, sequence)
);

create table certificate (
  id varchar(36) primary key,
  number varchar(32) not null unique,
  person_id varchar(36),
  course_id varchar(100) not null,
  attempt_id varchar(36) not null,
  issued_at bigint not null,
  revoked_at bigint
);
create unique index certificate_one_valid on certificate (person_id, course_id) where revoked_at is null;

-- What was printed stays, even when the person is erased.
create table certificate_print (
  certificate_id varchar(36) primary key references certificate (id),
  arabic_name varchar(200) not null,
  latin_name varchar(200),
  course_title text not null,
  course_language varchar(5) not null,
  completed_on varchar(10) not null,
  earned varchar(40) not null,
  total integer not null,
  issuer text not null
);
