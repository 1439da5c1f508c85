CREATE TABLE coordinator_notice_told (
    person_id varchar(36)              NOT NULL,
    notice    varchar(200)             NOT NULL,
    told_at   timestamp with time zone NOT NULL,
    PRIMARY KEY (person_id, notice)
);
