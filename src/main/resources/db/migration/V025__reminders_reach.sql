-- When Manabi was last installed for somebody: reminders may reach them again.
CREATE TABLE reminder_reached (
    person_id varchar(36)              PRIMARY KEY,
    since     timestamp with time zone NOT NULL
);
