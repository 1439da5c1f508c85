-- Activities that were taken, for a few days: Teams may deliver one again.
CREATE TABLE teams_claim (
    activity   varchar(64)              PRIMARY KEY,
    claimed_at timestamp with time zone NOT NULL
);
CREATE INDEX teams_claim_claimed_at ON teams_claim (claimed_at);

-- Where each person's own chat with the bot is.
CREATE TABLE teams_personal_chat (
    person_id       varchar(36)              PRIMARY KEY,
    conversation_id varchar                  NOT NULL,
    service_url     varchar                  NOT NULL,
    tenant_id       varchar                  NOT NULL,
    teams_id        varchar                  NOT NULL,
    bot_id          varchar                  NOT NULL,
    last_seen       timestamp with time zone NOT NULL
);

-- Where Teams was last seen to serve a tenant.
CREATE TABLE teams_service_url (
    tenant_id   varchar(64) PRIMARY KEY,
    service_url varchar     NOT NULL
);

-- Where the bot is installed: with a person, in a group chat or in a team.
CREATE TABLE teams_installation (
    kind         varchar(10)              NOT NULL,
    place        varchar(500)             NOT NULL,
    installed_at timestamp with time zone NOT NULL,
    PRIMARY KEY (kind, place)
);
