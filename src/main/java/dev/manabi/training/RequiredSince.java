package dev.manabi.training;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers since when each skill has been required of somebody, and what changes for
 * them with their posts and groups. What changes otherwise, by their own answer or by a
 * new map, they see at once or hear elsewhere.
 */
@Component
class RequiredSince {

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final Clock clock;

	RequiredSince(JdbcClient jdbc, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/** Takes note of what is required of the person today. */
	@Transactional
	public Required note(Person person, Set<SkillId> obligatory) {
		LocalDate today = LocalDate.now(this.clock);
		Optional<Seen> seen = seen(person.id()).or(() -> adopted(person));
		if (seen.isEmpty()) {
			begin(person, today);
		}
		Map<SkillId, LocalDate> before = skills(person.id());
		if (!before.keySet().equals(obligatory) || isElsewhere(seen, person)) {
			change(person, seen, before.keySet(), obligatory, today);
			obligatory.stream()
				.filter((skill) -> !before.containsKey(skill))
				.forEach((skill) -> before.put(skill, today));
			before.keySet().retainAll(obligatory);
		}
		return new Required(seen.map(Seen::here).orElse(today), before);
	}

	private void change(Person person, Optional<Seen> seen, Set<SkillId> before, Set<SkillId> after, LocalDate today) {
		if (isElsewhere(seen, person) && moves(person, seen.orElseThrow()) && !before.equals(after)) {
			transfer(person.id(), before, after);
		}
		Set<String> gone = new TreeSet<>(ids(before));
		gone.removeAll(ids(after));
		if (!gone.isEmpty()) {
			this.jdbc.sql("DELETE FROM required_skill WHERE person_id = :person AND skill IN (:skills)")
				.param("person", person.id().value())
				.param("skills", gone)
				.update();
		}
		Set<String> added = new TreeSet<>(ids(after));
		added.removeAll(ids(before));
		added.forEach((skill) -> add(person.id(), skill, today));
	}

	private static boolean isElsewhere(Optional<Seen> seen, Person person) {
		return seen.filter((last) -> !last.posts().equals(posts(person))).isPresent();
	}

	/** Of several that notice it at the same time one notes it. */
	private boolean moves(Person person, Seen seen) {
		return this.jdbc.sql("UPDATE required_of SET posts = :posts WHERE person_id = :person AND posts = :before")
			.param("posts", posts(person))
			.param("person", person.id().value())
			.param("before", seen.posts())
			.update() > 0;
	}

	private void begin(Person person, LocalDate today) {
		this.jdbc.sql(
				"INSERT INTO required_of (person_id, posts, here) VALUES (:person, :posts, :today) ON CONFLICT DO NOTHING")
			.param("person", person.id().value())
			.param("posts", posts(person))
			.param("today", today)
			.update();
	}

	private Optional<Seen> seen(PersonId person) {
		return this.jdbc.sql("SELECT posts, here FROM required_of WHERE person_id = :person")
			.param("person", person.value())
			.query((row, _) -> new Seen(row.getString("posts"), row.getObject("here", LocalDate.class)))
			.optional();
	}

	/** What was noted before the person’s own id was known. */
	private Optional<Seen> adopted(Person person) {
		PersonId standIn = PersonId.ofUserName(person.userName());
		if (standIn.equals(person.id()) || seen(standIn).isEmpty()) {
			return Optional.empty();
		}
		for (String table : new String[] { "required_of", "required_skill" }) {
			this.jdbc.sql("UPDATE " + table + " SET person_id = :person WHERE person_id = :standIn")
				.param("person", person.id().value())
				.param("standIn", standIn.value())
				.update();
		}
		return seen(person.id());
	}

	private Map<SkillId, LocalDate> skills(PersonId person) {
		Map<SkillId, LocalDate> skills = new HashMap<>();
		this.jdbc.sql("SELECT skill, since FROM required_skill WHERE person_id = :person")
			.param("person", person.value())
			.query((row) -> {
				skills.put(new SkillId(row.getString("skill")), row.getObject("since", LocalDate.class));
			});
		return skills;
	}

	private void add(PersonId person, String skill, LocalDate since) {
		this.jdbc.sql(
				"INSERT INTO required_skill (person_id, skill, since) VALUES (:person, :skill, :since) ON CONFLICT DO NOTHING")
			.param("person", person.value())
			.param("skill", skill)
			.param("since", since)
			.update();
	}

	private void transfer(PersonId person, Set<SkillId> before, Set<SkillId> after) {
		this.audit.note(new Deed("roster", "transfer.noticed", person.value(),
				String.join(",", ids(before)) + " → " + String.join(",", ids(after)), ""));
		this.jdbc.sql("""
				INSERT INTO transfer (id, person_id, skills_before, skills_after, moved_at)
				VALUES (:id, :person, :before, :after, :now)
				""")
			.param("id", UUID.randomUUID().toString())
			.param("person", person.value())
			.param("before", String.join(",", ids(before)))
			.param("after", String.join(",", ids(after)))
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	private static TreeSet<String> ids(Collection<SkillId> skills) {
		return skills.stream().map(SkillId::value).collect(Collectors.toCollection(TreeSet::new));
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

	private record Seen(String posts, LocalDate here) {

	}

}
