-- Until when a message that was sent is left as it stands, by the system's clock: whoever has it fills in what took its place.
ALTER TABLE delivery ADD COLUMN held_until timestamp with time zone;

-- Whether a message says what is over, since it could not be drawn anew or taken back.
ALTER TABLE delivery ADD COLUMN outdated boolean DEFAULT FALSE NOT NULL;
