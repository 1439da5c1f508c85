-- Tables that coordinators sent: with their content until they are taken or forgotten.
CREATE TABLE upload (
    id        varchar(36)              PRIMARY KEY,
    kind      varchar(30)              NOT NULL,
    file_name varchar(200)             NOT NULL,
    content   bytea,
    sent_by   varchar(36)              NOT NULL,
    sent_at   timestamp with time zone NOT NULL,
    taken_at  timestamp with time zone,
    added     integer,
    changed   integer,
    unchanged integer
);
CREATE INDEX upload_sent_at ON upload (sent_at);

-- One table is taken at a time. Whoever takes it says from time to time how far it is; who says nothing any more has
-- stopped, and what it had begun was rolled back.
CREATE TABLE upload_turn (
    place      integer PRIMARY KEY,
    upload     varchar(36),
    runner     varchar(36),
    held_until timestamp with time zone,
    done       integer,
    total      integer
);
INSERT INTO upload_turn (place) VALUES (1);

-- What a source of the roster does not tell of somebody, by what it calls them ("entry"); NULL where nothing is added.
CREATE TABLE roster_addition (
    source          varchar(10)              NOT NULL,
    entry           varchar(320)             NOT NULL,
    employee_number varchar(100),
    manager         varchar(320),
    language        varchar(2),
    added_by        varchar(36)              NOT NULL,
    added_at        timestamp with time zone NOT NULL,
    PRIMARY KEY (entry, source)
);
