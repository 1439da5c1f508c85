-- Files that coordinators sent: drafts until they are taken, in force from a day on, until they are taken back.
CREATE TABLE edition (
    id             varchar(36)              PRIMARY KEY,
    subject        varchar(20)              NOT NULL,
    file_name      varchar(200)             NOT NULL,
    content        text                     NOT NULL,
    sent_by        varchar(36)              NOT NULL,
    sent_at        timestamp with time zone NOT NULL,
    effective_from date,
    taken_by       varchar(36),
    taken_at       timestamp with time zone,
    schedule       bigint,
    ended_by       varchar(36),
    ended_at       timestamp with time zone
);
CREATE INDEX edition_sent_at ON edition (sent_at);

-- Counts the changes, so that one follows on another and every instance sees that there was one.
CREATE TABLE edition_schedule (
    number bigint PRIMARY KEY
);
INSERT INTO edition_schedule (number) VALUES (0);
