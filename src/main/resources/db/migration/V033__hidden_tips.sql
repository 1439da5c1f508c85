-- How often a tip was written anew, hidden or shown again; which of these was the last that a coordinator did; and why it is
-- hidden, empty where they gave no reason. "chosen" is the one channel that its author chose, empty where it goes to all of its
-- skill.
ALTER TABLE tip ADD COLUMN revision integer DEFAULT 0 NOT NULL;
ALTER TABLE tip ADD COLUMN decided integer DEFAULT 0 NOT NULL;
ALTER TABLE tip ADD COLUMN why varchar(200) DEFAULT '' NOT NULL;
ALTER TABLE tip ADD COLUMN chosen varchar(200) DEFAULT '' NOT NULL;

-- Nobody counts for their own tip any more.
DELETE FROM tip_mark WHERE kind = 'USEFUL'
    AND EXISTS (SELECT 1 FROM tip t WHERE t.id = tip_mark.tip AND t.shared_by = tip_mark.person_id);
