package dev.manabi.xapi;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import dev.manabi.language.Bilingual;
import dev.manabi.privacy.Eraser;
import dev.manabi.privacy.Extent;
import dev.manabi.privacy.Fate;
import dev.manabi.privacy.Keeper;
import dev.manabi.privacy.Kept;
import dev.manabi.privacy.Kept.Fact;
import dev.manabi.privacy.Retention;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells what learning systems reported of somebody, also what could not be recorded yet.
 */
@Component
@Order(75)
class XapiKeeper implements Keeper, Eraser {

	private final JdbcClient jdbc;

	private final Roster roster;

	private final Sources sources;

	private final Retention retention;

	XapiKeeper(JdbcClient jdbc, Roster roster, Sources sources, Retention retention) {
		this.sources = sources;
		this.jdbc = jdbc;
		this.roster = roster;
		this.retention = retention;
	}

	@Override
	public Set<String> tables() {
		return Set.of("xapi_statement", "xapi_source");
	}

	@Override
	public Kept of(String person) {
		List<Fact> facts = new ArrayList<>(recorded(person));
		facts.addAll(waiting(person));
		facts.addAll(this.jdbc.sql("SELECT name, switched_off, switched_at FROM xapi_source WHERE switched_by = ?")
			.param(person)
			.query((row, _) -> Fact.at(row.getObject("switched_at", OffsetDateTime.class).toInstant(),
					"連携先「" + row.getString("name") + "」を" + (row.getBoolean("switched_off") ? "停止" : "再開"),
					(row.getBoolean("switched_off") ? "Switched off " : "Switched on ") + row.getString("name")))
			.list());
		return new Kept(new Bilingual("学習システムからの報告", "Reports from learning systems"), facts);
	}

	@Override
	public Fate fate(String person) {
		int reports = recorded(person).size() + waiting(person).size();
		Bilingual kept = this.retention.recordsKept();
		return Fate.stays(reports > 0, "学習システムからの報告（" + reports + "件）：研修の記録の裏付けのため、" + kept.ja(),
				"Reports from learning systems (" + reports + "): they back training records, and what they back "
						+ kept.en());
	}

	/**
	 * That a statement came stays, so that it is not taken again; whom it was about goes.
	 */
	@Override
	public void erase(String person, Extent extent) {
		switch (extent) {
			case WISH -> this.retention.recordsMadeBefore()
				.ifPresent((before) -> this.jdbc.sql(
						"UPDATE xapi_statement SET person_id = NULL WHERE person_id = :person AND received_at < :before")
					.param("person", person)
					.param("before", before.atOffset(ZoneOffset.UTC))
					.update());
			case LEFT -> {
				update("UPDATE xapi_statement SET person_id = NULL WHERE person_id = :person", person);
				update("UPDATE xapi_source SET switched_by = '" + NOBODY + "' WHERE switched_by = :person", person);
				this.jdbc.sql("SELECT DISTINCT learner FROM xapi_statement WHERE fate = 'WAITING'")
					.query(String.class)
					.list()
					.stream()
					.filter((learner) -> learner.equalsIgnoreCase(person)
							|| PersonId.ofUserName(learner).value().equals(person))
					.forEach(this::forget);
				this.jdbc
					.sql("SELECT DISTINCT learner FROM xapi_statement WHERE fate = 'WAITING' AND source IN (:numbered)")
					.param("numbered", numbered())
					.query(String.class)
					.list()
					.stream()
					.filter((learner) -> PersonId.ofEmployeeNumber(learner).value().equals(person))
					.forEach(this::forget);
			}
		}
	}

	private void forget(String learner) {
		this.jdbc.sql("""
				UPDATE xapi_statement SET fate = 'ASIDE', why = 'ERASED', learner_kind = NULL, learner_site = NULL,
				    learner = NULL, activity = NULL, title = NULL, person_fault = NULL, course_fault = NULL
				WHERE fate = 'WAITING' AND learner = ?
				""").param(learner).update();
	}

	private void update(String sql, String person) {
		this.jdbc.sql(sql).param("person", person).update();
	}

	private List<Fact> recorded(String person) {
		return this.jdbc.sql("""
				SELECT source, received_at FROM xapi_statement WHERE person_id IN (:ids) ORDER BY received_at DESC
				""")
			.param("ids", ids(person).toList())
			.query((row, _) -> Fact.at(row.getObject("received_at", OffsetDateTime.class).toInstant(),
					"「" + row.getString("source") + "」からの修了の報告（受講の記録にしました）",
					"A completion reported by " + row.getString("source") + ", which is in your training records"))
			.list();
	}

	private List<Fact> waiting(String person) {
		List<String> names = names(person);
		return names.isEmpty() ? List.of() : this.jdbc.sql("""
				SELECT source, activity, title, received_at FROM xapi_statement
				WHERE fate = 'WAITING' AND (lower(learner) IN (:names)
				    OR (lower(learner) IN (:numbers) AND source IN (:numbered)))
				ORDER BY received_at DESC
				""")
			.param("names", names)
			.param("numbers", numbers(person))
			.param("numbered", numbered())
			.query((row, _) -> Fact.at(row.getObject("received_at", OffsetDateTime.class).toInstant(),
					"「" + row.getString("source") + "」からの修了の報告（まだ受講の記録にできていません）：" + row.getString("activity") + " "
							+ row.getString("title"),
					"A completion reported by " + row.getString("source") + ", which could not be recorded yet: "
							+ row.getString("activity") + " " + row.getString("title")))
			.list();
	}

	private Stream<String> ids(String person) {
		return Stream.concat(Stream.of(person),
				this.roster.find(new PersonId(person))
					.map((known) -> PersonId.ofUserName(known.userName()).value())
					.stream());
	}

	private List<String> numbers(String person) {
		return List.of(this.roster.find(new PersonId(person))
			.map((known) -> known.employeeNumber().toLowerCase(Locale.ROOT))
			.orElse(""));
	}

	/**
	 * The sources that mean employee numbers; elsewhere the same digits are somebody
	 * else.
	 */
	private List<String> numbered() {
		return Stream
			.concat(Stream.of(""),
					this.sources.all()
						.stream()
						.filter((source) -> source.accounts() == Accounts.EMPLOYEE_NUMBER)
						.map(Source::name))
			.toList();
	}

	private List<String> names(String person) {
		return this.roster.find(new PersonId(person))
			.stream()
			.flatMap((known) -> Stream.of(known.userName(), person))
			.filter((name) -> !name.isBlank())
			.map((name) -> name.toLowerCase(Locale.ROOT))
			.toList();
	}

}
