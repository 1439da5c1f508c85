package dev.manabi.conversation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells coordinators what they are to know, each of them once.
 */
@Component
public class CoordinatorNotices {

	private final List<CoordinatorNotice> notices;

	private final Cards cards;

	private final JdbcClient jdbc;

	private final Clock clock;

	CoordinatorNotices(List<CoordinatorNotice> notices, Cards cards, JdbcClient jdbc, Clock clock) {
		this.notices = notices;
		this.cards = cards;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Says what the asker has not been told yet, if they are a coordinator and nobody
	 * else listens. It counts as told once {@code say} has returned.
	 */
	public void tell(Turn turn, Consumer<? super Answer.Message> say) {
		if (!turn.asker().coordinator() || turn.shared()) {
			return;
		}
		PersonId person = turn.asker().id();
		this.notices.stream()
			.map((notice) -> notice.notice(turn.language()))
			.flatMap(Optional::stream)
			.filter((notice) -> !told(person, notice.key()))
			.forEach((notice) -> {
				say.accept(this.cards.draw(notice.reply(), turn));
				remember(person, notice.key());
			});
	}

	private boolean told(PersonId person, String key) {
		return this.jdbc
			.sql("SELECT count(*) FROM coordinator_notice_told WHERE person_id = :person AND notice = :notice")
			.param("person", person.value())
			.param("notice", key)
			.query(Integer.class)
			.single() > 0;
	}

	private void remember(PersonId person, String key) {
		this.jdbc.sql("""
				INSERT INTO coordinator_notice_told (person_id, notice, told_at) VALUES (:person, :notice, :now)
				ON CONFLICT DO NOTHING
				""")
			.param("person", person.value())
			.param("notice", key)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

}
