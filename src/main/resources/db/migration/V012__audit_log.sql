-- The audit log is read by kind, and people who left are erased from whatever they did to others.
CREATE INDEX audit_entry_what ON audit_entry (what, place);
CREATE INDEX completion_recorded_by ON completion (recorded_by);
CREATE INDEX completion_correction_corrected_by ON completion_correction (corrected_by);
CREATE INDEX role_decision_decided_by ON role_decision (decided_by);
CREATE INDEX role_report_person ON role_report (person_id);
CREATE INDEX roster_person_person ON roster_person (person_id);
CREATE INDEX roster_person_left_at ON roster_person (left_at);
CREATE INDEX conversation_topic_person ON conversation_topic (person_id);
