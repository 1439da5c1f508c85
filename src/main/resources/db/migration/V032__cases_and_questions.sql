-- How often a case was said: a coordinator settles what they read.
ALTER TABLE improvement_case ADD COLUMN revision integer DEFAULT 1 NOT NULL;
