package dev.manabi.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * Tells what the roster says of somebody, and what it still keeps of somebody who left.
 */
@Component
@Order(10)
class RosterKeeper implements Keeper, Eraser {

	private final Roster roster;

	private final RosterProperties properties;

	private final JdbcClient jdbc;

	RosterKeeper(Roster roster, RosterProperties properties, JdbcClient jdbc) {
		this.roster = roster;
		this.properties = properties;
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("roster_person", "roster_post", "roster_membership");
	}

	@Override
	public Kept of(String person) {
		return new Kept(new Bilingual("職員名簿", "Staff roster"),
				this.roster.find(new PersonId(person)).map(this::facts).orElseGet(() -> gone(person)));
	}

	@Override
	public Fate fate(String person) {
		return Fate.stays(!of(person).facts().isEmpty(), "職員名簿：市の名簿がもとになっており、消しても次に読み込んだときに戻るため、残ります",
				"The staff roster: it comes from the city’s own list, and would be back with the next reading");
	}

	/** Whoever left is off the roster already; others had them as a manager. */
	@Override
	public void erase(String person, Extent extent) {
		if (extent == Extent.LEFT) {
			this.jdbc.sql("DELETE FROM roster_person WHERE person_id = ? AND NOT enabled").param(person).update();
			this.jdbc.sql("UPDATE roster_person SET manager = NULL WHERE manager = ?").param(person).update();
		}
	}

	private List<Fact> facts(Person person) {
		List<Fact> facts = new ArrayList<>();
		add(facts, "氏名", "Name", person.name());
		add(facts, "ユーザー名", "User name", person.userName());
		add(facts, "職員番号", "Employee number", person.employeeNumber());
		person.posts()
			.forEach((post) -> add(facts, "所属・職名", "Department and title",
					(post.department() + " " + post.title()).strip()));
		if (person.manager() != null) {
			this.roster.find(person.manager()).ifPresent((manager) -> add(facts, "上司", "Manager", manager.name()));
		}
		facts.add(language(person));
		if (!person.groups().isEmpty()) {
			String groups = String.valueOf(person.groups().size());
			facts.add(Fact.of("役割や担当の判断に使うグループ：" + groups + "件", "Groups that decide roles or duties: " + groups));
		}
		if (person.coordinator()) {
			facts.add(Fact.of("研修担当", "Training coordinator"));
		}
		if (person.guest()) {
			facts.add(Fact.of("ゲスト", "Guest"));
		}
		facts.add(source());
		return facts;
	}

	private static void add(List<Fact> facts, String ja, String en, String value) {
		if (!value.isBlank()) {
			facts.add(Fact.of(ja + "：" + value, en + ": " + value));
		}
	}

	private static Fact language(Person person) {
		Locale language = person.language().locale();
		return Fact.of("使用言語：" + language.getDisplayLanguage(Locale.JAPANESE),
				"Language: " + language.getDisplayLanguage(Locale.ENGLISH));
	}

	private Fact source() {
		Bilingual from = switch (this.properties.source()) {
			case GRAPH -> new Bilingual("Microsoft Entra ID から読み込みました", "Read from Microsoft Entra ID");
			case CSV -> new Bilingual("市が用意した名簿から読み込みました", "Read from a list that the city provides");
			case DEMO, NONE -> new Bilingual("お試し用の架空の名簿です", "From a made-up list, for trying Manabi out");
		};
		return new Fact(from, this.roster.lastKnown().filter((known) -> known.isAfter(Instant.EPOCH)));
	}

	private List<Fact> gone(String person) {
		return this.jdbc.sql("SELECT name, user_name, employee_number FROM roster_person WHERE person_id = :person")
			.param("person", person)
			.query((row, _) -> "%s %s %s".formatted(row.getString("name"), row.getString("user_name"),
					row.getString("employee_number")))
			.list()
			.stream()
			.map(String::strip)
			.map((row) -> Fact.of("名簿から外れた方の記録：" + row, "Record of somebody no longer on the roster: " + row))
			.toList();
	}

}
