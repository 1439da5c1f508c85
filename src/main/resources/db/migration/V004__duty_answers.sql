-- What people answered when asked whether they are in charge of a duty. An answer holds for the posts it was given in:
-- "posts" is a fingerprint of their departments and titles.
CREATE TABLE duty_answer (
    person_id   varchar(36)              NOT NULL,
    duty        varchar                  NOT NULL,
    in_charge   boolean                  NOT NULL,
    posts       varchar(36)              NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    PRIMARY KEY (person_id, duty)
);
