-- How often a tip was written anew, hidden or shown again; which of these was the last that a coordinator did; and why it is
-- hidden, empty where they gave no reason.
ALTER TABLE tip ADD COLUMN revision integer DEFAULT 0 NOT NULL;
ALTER TABLE tip ADD COLUMN decided integer DEFAULT 0 NOT NULL;
ALTER TABLE tip ADD COLUMN why varchar(200) DEFAULT '' NOT NULL;
