package dev.manabi;

import java.time.OffsetDateTime;
import java.sql.Types;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The cards about messages that are being sent.
 */
final class GoldenDeliveryCards {

	private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-22T12:00:00+09:00");

	private GoldenDeliveryCards() {
	}

	/** Two runs, one of them paused. */
	static void prepare(JdbcClient jdbc) {
		run(jdbc, "notices:1", "PAUSED", 2);
		run(jdbc, "notices:2", "RUNNING", 0);
		String[] states = { "PENDING", "PENDING", "SENDING", "SENT", "SENT", "SENT", "UNKNOWN", "FAILED", "SKIPPED" };
		for (String state : states) {
			message(jdbc, "notices:2", state, null);
		}
		for (String reason : new String[] { "NOT_INSTALLED", "BLOCKED", "LEFT", "NO_CONVERSATION" }) {
			message(jdbc, "notices:2", "UNREACHABLE", reason);
		}
		message(jdbc, "notices:1", "PENDING", null);
	}

	private static void run(JdbcClient jdbc, String id, String state, int daysAgo) {
		jdbc.sql("INSERT INTO delivery_run (id, topic, state, began_at) VALUES (?, 'notices', ?, ?)")
			.params(id, state, NOON.minusDays(daysAgo).minusHours(1))
			.update();
	}

	private static void message(JdbcClient jdbc, String run, String state, @Nullable String reason) {
		jdbc.sql("""
				INSERT INTO delivery (message_key, run, topic, person_id, subject, state, reason, activity, attempts,
				    faults, not_before, retry_at, state_at, refreshes)
				VALUES (random_uuid(), :run, 'notices', '00000000-0000-4000-8000-0000000000ff', '', :state, :reason, '',
				    0, 0, :noon, :noon, :at, 0)
				""")
			.param("run", run)
			.param("state", state)
			.param("reason", reason, Types.VARCHAR)
			.param("noon", NOON)
			.param("at", NOON.minusSeconds(30))
			.update();
	}

	static Stream<Arguments> in(Language language) {
		Map<String, String> run = Map.of("run", "notices:2");
		return Stream.of(card("deliveries", language, (all) -> all.as("小林 恵", language).presses("deliveries")),
				card("delivery", language, (all) -> all.as("小林 恵", language).presses("delivery", run)),
				card("delivery-paused", language,
						(all) -> all.as("小林 恵", language).presses("delivery", Map.of("run", "notices:1"))),
				card("delivery-cancel", language, (all) -> all.as("小林 恵", language).presses("cancel-delivery", run)));
	}

	private static Arguments card(String name, Language language, Function<Dialogues, Seen> dialogue) {
		return Arguments.of(name, language, dialogue);
	}

}
