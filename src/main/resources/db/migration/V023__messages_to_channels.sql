-- A message goes to somebody or to a channel of Teams.
ALTER TABLE delivery ALTER COLUMN person_id DROP NOT NULL;
ALTER TABLE delivery ADD COLUMN channel varchar(200);
