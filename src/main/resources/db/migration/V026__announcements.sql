-- Word to many: drafts, what is to go out at a time, and what was sent. One that "revises" another is a draft of its new words.
CREATE TABLE announcement (
    id            varchar(36)              PRIMARY KEY,
    version       integer                  NOT NULL,
    state         varchar(12)              NOT NULL,
    revises       varchar(36),
    title         varchar(400)             NOT NULL,
    body          varchar(12000)           NOT NULL,
    title_en      varchar(400)             NOT NULL,
    body_en       varchar(12000)           NOT NULL,
    picture       varchar(1000)            NOT NULL,
    link_title    varchar(200)             NOT NULL,
    link_title_en varchar(200)             NOT NULL,
    link          varchar(1000)            NOT NULL,
    session       varchar(300)             NOT NULL,
    everybody     boolean                  NOT NULL,
    created_by    varchar(36)              NOT NULL,
    changed_by    varchar(36)              NOT NULL,
    changed_at    timestamp with time zone NOT NULL,
    sent_by       varchar(36),
    send_at       timestamp with time zone,
    -- What may or may not have arrived until then is left as it is.
    left_at       timestamp with time zone
);
CREATE INDEX announcement_due ON announcement (state, send_at);
CREATE INDEX announcement_changed_at ON announcement (changed_at);

-- Whom it is for: roles, departments, skills that are still open, channels.
CREATE TABLE announcement_audience (
    announcement varchar(36)  NOT NULL,
    kind         varchar(20)  NOT NULL,
    name         varchar(200) NOT NULL,
    PRIMARY KEY (announcement, kind, name)
);

-- Who said that they have read it.
CREATE TABLE announcement_seen (
    announcement varchar(36)              NOT NULL,
    person_id    varchar(36)              NOT NULL,
    seen_at      timestamp with time zone NOT NULL,
    PRIMARY KEY (announcement, person_id)
);
CREATE INDEX announcement_seen_person ON announcement_seen (person_id);

-- What somebody asked about it, and what was answered.
CREATE TABLE announcement_question (
    id           varchar(36)              PRIMARY KEY,
    announcement varchar(36)              NOT NULL,
    person_id    varchar(36)              NOT NULL,
    words        varchar(8000)            NOT NULL,
    asked_at     timestamp with time zone NOT NULL,
    answered_by  varchar(36),
    answer       varchar(8000)            NOT NULL,
    answered_at  timestamp with time zone
);
CREATE INDEX announcement_question_of ON announcement_question (announcement, asked_at);
CREATE INDEX announcement_question_person ON announcement_question (person_id);

-- Links to a report as a file, for a few minutes; the token is a digest.
CREATE TABLE announcement_export (
    token        varchar(64)              PRIMARY KEY,
    announcement varchar(36)              NOT NULL,
    made_by      varchar(36)              NOT NULL,
    expires_at   timestamp with time zone NOT NULL
);

-- Which message somebody speaks about.
CREATE INDEX delivery_activity ON delivery (activity);
