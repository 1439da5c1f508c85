-- Who works here, as each source last told it. "entry" is what the source itself calls a person: the Entra object id with
-- Microsoft Graph, the user name in small letters with a CSV file, whose people get their person_id when they first speak.
-- The entry leads each key: H2 uses no index for “entry IN (…)” where another column stands before it.
CREATE TABLE roster_person (
    source          varchar(10)  NOT NULL,
    entry           varchar(320) NOT NULL,
    person_id       varchar(36),
    user_name       varchar(320) NOT NULL,
    employee_number varchar(100) NOT NULL,
    name            varchar(500) NOT NULL,
    manager         varchar(320),
    language        varchar(2)   NOT NULL,
    guest           boolean      NOT NULL,
    enabled         boolean      NOT NULL,
    coordinator     boolean      NOT NULL,
    left_at         timestamp with time zone,
    seen_in_round   integer      NOT NULL,
    PRIMARY KEY (entry, source),
    UNIQUE (source, person_id)
);

CREATE TABLE roster_post (
    source     varchar(10)  NOT NULL,
    entry      varchar(320) NOT NULL,
    place      integer      NOT NULL,
    department varchar(500) NOT NULL,
    title      varchar(500) NOT NULL,
    PRIMARY KEY (entry, source, place),
    FOREIGN KEY (entry, source) REFERENCES roster_person (entry, source) ON DELETE CASCADE
);

CREATE TABLE roster_membership (
    source     varchar(10)  NOT NULL,
    group_name varchar(200) NOT NULL,
    entry      varchar(320) NOT NULL,
    PRIMARY KEY (entry, source, group_name),
    FOREIGN KEY (entry, source) REFERENCES roster_person (entry, source) ON DELETE CASCADE
);

CREATE INDEX roster_membership_group ON roster_membership (source, group_name);

-- How far the reading of a source has come. "link" is where it goes on; a round is one reading of everybody.
CREATE TABLE roster_reading (
    source       varchar(10) PRIMARY KEY,
    round        integer     NOT NULL,
    whole        boolean     NOT NULL,
    link         varchar(20000),
    known_at     timestamp with time zone,
    reader       varchar(36),
    reader_until timestamp with time zone
);
