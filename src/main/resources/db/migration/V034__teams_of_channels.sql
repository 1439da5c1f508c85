-- A team of which the bot knows a channel is one that it is in, though it may never have been told that it was added there.
INSERT INTO teams_installation (kind, place, installed_at)
SELECT DISTINCT 'team', c.team_id, CURRENT_TIMESTAMP FROM team_channel c
WHERE c.team_id <> '' AND NOT EXISTS (
    SELECT 1 FROM teams_installation i WHERE i.kind = 'team' AND i.place = c.team_id);
