package dev.manabi.delivery;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;

import dev.manabi.language.Bilingual;
import dev.manabi.privacy.Eraser;
import dev.manabi.privacy.Extent;
import dev.manabi.privacy.Fate;
import dev.manabi.privacy.Keeper;
import dev.manabi.privacy.Kept;
import dev.manabi.privacy.Kept.Fact;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells which messages the bot sent somebody on its own, or is about to.
 */
@Component
@Order(74)
class DeliveryKeeper implements Keeper, Eraser {

	private static final Map<String, Bilingual> STATES = Map.of("PENDING", new Bilingual("送信待ち", "waiting"), "SENDING",
			new Bilingual("送信中", "on its way"), "SENT", new Bilingual("送信済み", "sent"), "SKIPPED",
			new Bilingual("送信を取りやめ", "not needed any more"), "UNREACHABLE",
			new Bilingual("届けられず", "could not be delivered"), "UNKNOWN",
			new Bilingual("届いたか不明", "may or may not have arrived"), "FAILED",
			new Bilingual("送信できず", "could not be sent"));

	private final JdbcClient jdbc;

	private final Settlements settlements;

	DeliveryKeeper(JdbcClient jdbc, Settlements settlements) {
		this.jdbc = jdbc;
		this.settlements = settlements;
	}

	@Override
	public Set<String> tables() {
		return Set.of("delivery");
	}

	@Override
	public Kept of(String person) {
		return new Kept(new Bilingual("Manabi からのメッセージ", "Messages from Manabi"),
				this.jdbc
					.sql("SELECT topic, state, state_at FROM delivery WHERE person_id = :person ORDER BY place DESC")
					.param("person", person)
					.query((row, _) -> fact(row.getString("topic"), row.getString("state"),
							row.getObject("state_at", OffsetDateTime.class)))
					.list());
	}

	private Fact fact(String topic, String state, OffsetDateTime at) {
		Bilingual title = this.settlements.title(topic);
		Bilingual word = STATES.getOrDefault(state, new Bilingual(state, state));
		return Fact.at(at.toInstant(), title.ja() + "：" + word.ja(), title.en() + ": " + word.en());
	}

	@Override
	public Fate fate(String person) {
		return Fate.goes(!of(person).facts().isEmpty(), "Manabi からのメッセージの記録（送信待ちのものは、お送りしません）",
				"What is kept of messages from Manabi (those that wait are not sent)");
	}

	@Override
	public boolean isPassing() {
		return true;
	}

	@Override
	public void erase(String person, Extent extent) {
		this.jdbc.sql("DELETE FROM delivery WHERE person_id = :person").param("person", person).update();
	}

}
