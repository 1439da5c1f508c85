package dev.manabi.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.skills.SkillId;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What transfers change for people. A change that is missed, since the bot was down, is
 * noticed when the person’s plan is next looked at.
 */
@Component
public class Transfers {

	/** What is older is no news any more. */
	public static final Duration NEWS = Duration.ofDays(60);

	private final JdbcClient jdbc;

	private final LearningPlans plans;

	private final Clock clock;

	Transfers(JdbcClient jdbc, LearningPlans plans, Clock clock) {
		this.jdbc = jdbc;
		this.plans = plans;
		this.clock = clock;
	}

	@EventListener
	void on(Roster.Moved moved) {
		this.plans.note(moved.before(), moved.after());
	}

	/**
	 * What has changed for the person within 60 days, the oldest first; looks at the plan
	 * first, lest something was missed.
	 */
	public List<Transfer> of(Person person) {
		this.plans.note(person);
		return stored(person.id());
	}

	private List<Transfer> stored(PersonId person) {
		return this.jdbc.sql("""
				SELECT id, skills_before, skills_after, moved_at FROM transfer
				WHERE person_id = :person AND moved_at > :since ORDER BY place
				""")
			.param("person", person.value())
			.param("since", OffsetDateTime.now(this.clock).minus(NEWS))
			.query(Transfers::transfer)
			.list();
	}

	private static Transfer transfer(ResultSet row, int number) throws SQLException {
		return new Transfer(row.getString("id"), skills(row.getString("skills_before")),
				skills(row.getString("skills_after")), row.getObject("moved_at", OffsetDateTime.class).toInstant());
	}

	private static Set<SkillId> skills(String ids) {
		return Arrays.stream(ids.split(","))
			.filter((id) -> !id.isEmpty())
			.map(SkillId::new)
			.collect(Collectors.toSet());
	}

}
