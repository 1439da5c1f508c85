package dev.manabi.training;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers since when what is required of somebody has been so, and what changes for
 * them with their posts and groups. What changes otherwise, by their own answer or by a
 * new map, they see at once or hear elsewhere.
 */
@Component
class RequiredSince {

	/** An instance may still see somebody where they were for so long. */
	private static final Duration STALE = Duration.ofMinutes(2);

	private final JdbcClient jdbc;

	private final SinceTable skills;

	private final SinceTable courses;

	private final StandIns standIns;

	private final AuditLog audit;

	private final Clock clock;

	RequiredSince(JdbcClient jdbc, StandIns standIns, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.skills = new SinceTable(jdbc, "required_skill", "skill");
		this.courses = new SinceTable(jdbc, "required_course", "course");
		this.standIns = standIns;
		this.audit = audit;
		this.clock = clock;
	}

	/** Whether it is known of the person at all. */
	boolean knows(Person person) {
		return seen(person.id()).isPresent();
	}

	/**
	 * Takes note of what is required of the person today.
	 * @param certain whether the person is where the roster says: it may just have told a
	 * change that this instance does not see yet
	 */
	@Transactional
	public Required note(Person person, Obligation obligation, boolean certain) {
		LocalDate today = LocalDate.now(this.clock);
		Optional<Seen> seen = seen(person.id()).or(() -> adopted(person));
		if (seen.isEmpty()) {
			begin(person, today);
		}
		Map<String, LocalDate> before = this.skills.of(person.id());
		Map<String, LocalDate> mandatory = this.courses.of(person.id());
		if (certain || seen.filter((last) -> isStale(last, person)).isEmpty()) {
			if (seen.filter((last) -> moves(person, last)).isPresent()
					&& !before.keySet().equals(obligation.skillIds())) {
				transfer(person.id(), before.keySet(), obligation.skillIds());
			}
			before = this.skills.change(person.id(), before, obligation.skillIds(), today);
			mandatory = this.courses.change(person.id(), mandatory, obligation.courseIds(), today);
		}
		return new Required(seen.map(Seen::here).orElse(today), keyed(before, SkillId::new),
				keyed(mandatory, CourseId::new));
	}

	private static boolean isStale(Seen last, Person person) {
		return posts(person).equals(last.before()) && last.movedAt() != null
				&& Instant.now().isBefore(last.movedAt().plus(STALE));
	}

	/** Of several that notice it at the same time one notes it. */
	private boolean moves(Person person, Seen seen) {
		return !seen.posts().equals(posts(person)) && this.jdbc.sql("""
				UPDATE required_of SET posts = :posts, posts_before = :before, moved_at = :now
				WHERE person_id = :person AND posts = :before
				""")
			.param("posts", posts(person))
			.param("now", Instant.now().atOffset(ZoneOffset.UTC))
			.param("person", person.id().value())
			.param("before", seen.posts())
			.update() > 0;
	}

	private void begin(Person person, LocalDate today) {
		this.jdbc.sql("""
				INSERT INTO required_of (person_id, posts, here) VALUES (:person, :posts, :today)
				ON CONFLICT DO NOTHING
				""").param("person", person.id().value()).param("posts", posts(person)).param("today", today).update();
	}

	private Optional<Seen> seen(PersonId person) {
		return this.jdbc.sql("SELECT posts, here, posts_before, moved_at FROM required_of WHERE person_id = :person")
			.param("person", person.value())
			.query((row, _) -> {
				@Nullable OffsetDateTime moved = row.getObject("moved_at", OffsetDateTime.class);
				return new Seen(row.getString("posts"), row.getObject("here", LocalDate.class),
						row.getString("posts_before"), (moved != null) ? moved.toInstant() : null);
			})
			.optional();
	}

	/** What was noted before the person’s own id was known. */
	private Optional<Seen> adopted(Person person) {
		this.standIns.adopt(person);
		return seen(person.id());
	}

	private void transfer(PersonId person, Set<String> before, Set<String> after) {
		String was = String.join(",", new TreeSet<>(before));
		String is = String.join(",", new TreeSet<>(after));
		this.audit.note(new Deed("roster", "transfer.noticed", person.value(), was + " → " + is, ""));
		this.jdbc.sql("""
				INSERT INTO transfer (id, person_id, skills_before, skills_after, moved_at)
				VALUES (:id, :person, :before, :after, :now)
				""")
			.param("id", UUID.randomUUID().toString())
			.param("person", person.value())
			.param("before", was)
			.param("after", is)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	private static <T> Map<T, LocalDate> keyed(Map<String, LocalDate> since, Function<String, T> key) {
		return since.entrySet()
			.stream()
			.collect(Collectors.toMap((each) -> key.apply(each.getKey()), Map.Entry::getValue));
	}

	/** The same for the same posts and groups, in whatever order. */
	static String posts(Person person) {
		String posts = person.posts()
			.stream()
			.map((post) -> post.department() + "\t" + post.title())
			.sorted()
			.collect(Collectors.joining("\n"));
		String groups = person.groups().stream().sorted().collect(Collectors.joining("\n"));
		return UUID.nameUUIDFromBytes((posts + "\n\n" + groups).getBytes(StandardCharsets.UTF_8)).toString();
	}

	/**
	 * Where somebody was last seen.
	 *
	 * @param before where they were before that
	 */
	private record Seen(String posts, LocalDate here, @Nullable String before, @Nullable Instant movedAt) {

	}

}
