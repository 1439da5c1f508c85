-- A tip that was shared before the choice was kept stands in one channel though its skill has several: its author chose that.
UPDATE tip SET chosen = (SELECT min(p.channel_id) FROM shared_post p WHERE p.subject = 'tip:' || tip.id)
WHERE chosen = '' AND state <> 'WITHDRAWN'
    AND (SELECT count(DISTINCT p.channel_id) FROM shared_post p WHERE p.subject = 'tip:' || tip.id) = 1
    AND (SELECT count(*) FROM study_channel_skill s WHERE s.skill = tip.skill) > 1;
