-- One draft of new words for what was sent, whoever begins it. Of several that there are, the one changed last stays; the others
-- become drafts of their own, so that nothing that was written is lost.
UPDATE announcement SET revises = NULL
WHERE revises IS NOT NULL AND EXISTS (SELECT 1 FROM announcement other
    WHERE other.revises = announcement.revises AND (other.changed_at > announcement.changed_at
        OR (other.changed_at = announcement.changed_at AND other.id > announcement.id)));
CREATE UNIQUE INDEX announcement_revises ON announcement (revises);
