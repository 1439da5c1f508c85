package dev.manabi.teams;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Which activities were taken. Teams delivers one again when the answer took long; only
 * whoever claims it acts, whichever instance that is. What is stored is a digest: of
 * fixed length, and no word on who spoke.
 */
@Component
class Claims {

	static final Duration KEPT = Duration.ofDays(3);

	private static final Logger log = LoggerFactory.getLogger(Claims.class);

	/** The kinds of activity that something is done about. */
	private static final Set<String> ACTED_ON = Set.of(ActivityTypes.MESSAGE, ActivityTypes.INVOKE,
			ActivityTypes.INSTALLATION_UPDATE, ActivityTypes.CONVERSATION_UPDATE);

	private final JdbcClient jdbc;

	Claims(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Claims an activity; false if it was claimed before. */
	boolean claim(Activity activity) {
		if (activity.getId() == null || activity.getId().isBlank() || !ACTED_ON.contains(activity.getType())) {
			return true;
		}
		return claim(digest(activity), Instant.now());
	}

	boolean claim(String activity, Instant now) {
		return this.jdbc.sql("""
				INSERT INTO teams_claim (activity, claimed_at) VALUES (:activity, :now)
				ON CONFLICT DO NOTHING
				""").param("activity", activity).param("now", now.atOffset(ZoneOffset.UTC)).update() > 0;
	}

	@Scheduled(fixedDelay = 6, initialDelay = 1, timeUnit = TimeUnit.HOURS)
	void sweep() {
		int swept = forgetBefore(Instant.now().minus(KEPT));
		log.debug("{} claims of activities were old enough to be removed", swept);
	}

	int forgetBefore(Instant time) {
		return this.jdbc.sql("DELETE FROM teams_claim WHERE claimed_at < :time")
			.param("time", time.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** The type is part of it, since an edit bears the id of the message it changes. */
	private static String digest(Activity activity) {
		String named = String.join("\n", activity.getType(), activity.getConversation().getId(), activity.getId());
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
