-- Until when Teams asked that nothing be sent, by the clock of whoever was asked.
ALTER TABLE delivery_lease ADD COLUMN halted_until timestamp with time zone;

-- The language that their Teams ran in when they last spoke, such as en-GB.
ALTER TABLE teams_personal_chat ADD COLUMN locale varchar(35);
