-- National holidays as coordinators brought them. A year of which there are some stands in the place of the bundled one.
CREATE TABLE holiday (
    holds_on    date                     PRIMARY KEY,
    name        varchar(100)             NOT NULL,
    imported_by varchar(36)              NOT NULL,
    imported_at timestamp with time zone NOT NULL
);

-- When the office is closed besides, the first and the last day included.
CREATE TABLE office_closure (
    first_day   date                     NOT NULL,
    last_day    date                     NOT NULL,
    reason      varchar(200)             NOT NULL,
    imported_by varchar(36)              NOT NULL,
    imported_at timestamp with time zone NOT NULL,
    PRIMARY KEY (first_day, last_day)
);

-- When people are on leave, the first and the last day included; why is not stored.
CREATE TABLE staff_leave (
    person_id   varchar(36)              NOT NULL,
    first_day   date                     NOT NULL,
    last_day    date                     NOT NULL,
    imported_by varchar(36)              NOT NULL,
    imported_at timestamp with time zone NOT NULL,
    PRIMARY KEY (person_id, first_day, last_day)
);
CREATE INDEX staff_leave_last_day ON staff_leave (last_day);
