-- The Entra group of a channel's team, which links into Teams name; empty while Teams has not said.
ALTER TABLE team_channel ADD COLUMN group_id varchar(100) DEFAULT '' NOT NULL;
