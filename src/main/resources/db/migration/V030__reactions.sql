-- How people reacted in Teams to an announcement: in their own chat, or in the channel that is the place.
CREATE TABLE announcement_reaction (
    announcement varchar(36)  NOT NULL,
    place        varchar(200) NOT NULL,
    person_id    varchar(36)  NOT NULL,
    kind         varchar(60)  NOT NULL,
    PRIMARY KEY (announcement, place, person_id, kind)
);
CREATE INDEX announcement_reaction_person ON announcement_reaction (person_id);
