package dev.manabi.tips;

import java.time.Clock;
import java.time.OffsetDateTime;

import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who found a tip useful and who keeps it. Each counts once, however many press at once:
 * what is counted is the people, each of whom has one row.
 */
@Component
public class Marks {

	private final JdbcClient jdbc;

	private final Posts posts;

	private final BestTips best;

	private final Clock clock;

	Marks(JdbcClient jdbc, Posts posts, BestTips best, Clock clock) {
		this.jdbc = jdbc;
		this.posts = posts;
		this.best = best;
		this.clock = clock;
	}

	/**
	 * Sets the mark, or takes it away where it is set.
	 * @return whether it is set now
	 * @throws IllegalArgumentException if authors may not set it on their own tip
	 */
	public boolean toggle(Tip tip, Mark mark, PersonId person) {
		if (!mark.isForAuthors() && person.equals(tip.author())) {
			throw new IllegalArgumentException("Nobody counts for their own tip");
		}
		boolean set = !remove(tip, mark, person);
		if (set) {
			add(tip, mark, person);
		}
		this.posts.refresh(Tips.subject(tip.id()));
		if (mark == Mark.USEFUL) {
			this.best.forget();
		}
		return set;
	}

	private boolean remove(Tip tip, Mark mark, PersonId person) {
		return this.jdbc.sql("DELETE FROM tip_mark WHERE tip = :tip AND kind = :kind AND person_id = :person")
			.param("tip", tip.id())
			.param("kind", mark.name())
			.param("person", person.value())
			.update() > 0;
	}

	private void add(Tip tip, Mark mark, PersonId person) {
		this.jdbc.sql("""
				INSERT INTO tip_mark (tip, kind, person_id, marked_at) VALUES (:tip, :kind, :person, :now)
				ON CONFLICT DO NOTHING
				""")
			.param("tip", tip.id())
			.param("kind", mark.name())
			.param("person", person.value())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	public boolean isSet(Tip tip, Mark mark, PersonId person) {
		return this.jdbc.sql("SELECT count(*) FROM tip_mark WHERE tip = :tip AND kind = :kind AND person_id = :person")
			.param("tip", tip.id())
			.param("kind", mark.name())
			.param("person", person.value())
			.query(Integer.class)
			.single() > 0;
	}

	/** What somebody may say of a tip. */
	public enum Mark {

		/** It helped them. */
		USEFUL(false),
		/** They keep it. */
		SAVED(true);

		private final boolean forAuthors;

		Mark(boolean forAuthors) {
			this.forAuthors = forAuthors;
		}

		/** Whether it may be said of one's own tip. */
		public boolean isForAuthors() {
			return this.forAuthors;
		}

	}

}
