-- Until when Teams asked that nothing be sent, by the clock of whoever was asked.
ALTER TABLE delivery_lease ADD COLUMN halted_until timestamp with time zone;
