-- What somebody last spoke of in a conversation, so that 「いつ？」 may follow; kept for minutes.
CREATE TABLE conversation_topic (
    conversation varchar                  NOT NULL,
    person_id    varchar(36)              NOT NULL,
    slots        varchar                  NOT NULL,
    language     varchar(2),
    spoken_at    timestamp with time zone NOT NULL,
    PRIMARY KEY (conversation, person_id)
);
CREATE INDEX conversation_topic_spoken ON conversation_topic (spoken_at);

-- What was asked and not understood: without who asked, names and numbers blanked.
CREATE TABLE missed_ask (
    id       varchar(36)              PRIMARY KEY,
    said     varchar                  NOT NULL UNIQUE,
    language varchar(2),
    times    integer                  NOT NULL,
    first_at timestamp with time zone NOT NULL,
    last_at  timestamp with time zone NOT NULL
);

-- What coordinators taught: that these words are one more name of a thing, or one more way to ask an intent.
-- No two mean the same words: the key is what is said in one spelling.
CREATE TABLE learnt_word (
    id       varchar(36)              PRIMARY KEY,
    said     varchar                  NOT NULL,
    said_key varchar(200)             NOT NULL UNIQUE,
    kind     varchar(32)              NOT NULL,
    target   varchar                  NOT NULL,
    added_by varchar(36)              NOT NULL,
    added_at timestamp with time zone NOT NULL
);
