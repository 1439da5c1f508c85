-- Channels of teams that the bot is in, as Teams calls them.
CREATE TABLE team_channel (
    id      varchar(200)             PRIMARY KEY,
    name    varchar(200)             NOT NULL,
    team_id varchar(200)             NOT NULL,
    seen_at timestamp with time zone NOT NULL
);

-- Which skills a channel is for.
CREATE TABLE study_channel_skill (
    channel_id varchar(200) NOT NULL REFERENCES team_channel (id),
    skill      varchar(100) NOT NULL,
    PRIMARY KEY (channel_id, skill)
);
