-- How often a case was said: a coordinator settles what they read.
ALTER TABLE improvement_case ADD COLUMN revision integer DEFAULT 1 NOT NULL;

-- Whether whoever was asked can't answer any more, so that another is asked in their place; nobody is asked twice.
ALTER TABLE colleague_request ADD COLUMN passed_on boolean DEFAULT FALSE NOT NULL;
CREATE UNIQUE INDEX colleague_request_once ON colleague_request (question, person_id);

-- A question is closed once somebody has answered it, or its asker was told that nobody has. What was asked before this was
-- there stays as it is.
ALTER TABLE colleague_question ADD COLUMN closed boolean DEFAULT TRUE NOT NULL;
CREATE INDEX colleague_question_closed ON colleague_question (closed);
