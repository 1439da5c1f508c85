-- What somebody was reminded of, by which message: of each thing, due day and step once.
CREATE TABLE reminder (
    person_id  varchar(36)  NOT NULL,
    task       varchar(220) NOT NULL,
    due        date         NOT NULL,
    step       varchar(20)  NOT NULL,
    message    varchar(200) NOT NULL,
    planned_on date         NOT NULL,
    PRIMARY KEY (person_id, task, due, step)
);
CREATE INDEX reminder_message ON reminder (message);
CREATE INDEX reminder_planned_on ON reminder (planned_on);

-- Until when somebody wishes to hear nothing of something that is due by a day.
CREATE TABLE reminder_snooze (
    person_id varchar(36)              NOT NULL,
    task      varchar(220)             NOT NULL,
    due       date                     NOT NULL,
    until_day date                     NOT NULL,
    set_at    timestamp with time zone NOT NULL,
    PRIMARY KEY (person_id, task)
);

-- When somebody wishes to be reminded; a day of 1 is Monday.
CREATE TABLE reminder_preference (
    person_id varchar(36)              PRIMARY KEY,
    optional  boolean                  NOT NULL,
    weekday   smallint,
    from_hour smallint,
    set_at    timestamp with time zone NOT NULL
);

-- The working days whose reminders are all in the outbox.
CREATE TABLE reminder_day (
    planned_day date                     PRIMARY KEY,
    planned_at  timestamp with time zone NOT NULL
);

-- Of whom each superior is told in a week; the week is named by its Monday.
CREATE TABLE reminder_summary (
    week      date        NOT NULL,
    superior  varchar(36) NOT NULL,
    person_id varchar(36) NOT NULL,
    PRIMARY KEY (week, superior, person_id)
);
CREATE INDEX reminder_summary_person ON reminder_summary (person_id);
