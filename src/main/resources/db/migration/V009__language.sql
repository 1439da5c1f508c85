-- The language that somebody chose to be answered in, whatever their Teams runs in.
CREATE TABLE language_choice (
    person_id varchar(36)              PRIMARY KEY,
    language  varchar(2)               NOT NULL,
    chosen_at timestamp with time zone NOT NULL
);
