-- When Manabi was last installed for somebody: reminders may reach them again.
CREATE TABLE reminder_reached (
    person_id varchar(36)              PRIMARY KEY,
    since     timestamp with time zone NOT NULL
);

-- Who is not yet known by id is found by user name.
ALTER TABLE reminder_summary ADD COLUMN user_name varchar(320) DEFAULT '' NOT NULL;

-- Whether the message was sent: of what was kept before, nothing else is known.
ALTER TABLE reminder ADD COLUMN told boolean DEFAULT true NOT NULL;

-- Pages of what people were reminded of, the newest first.
CREATE INDEX reminder_page ON reminder (planned_on DESC, person_id, due, task);
DROP INDEX reminder_planned_on;
