package dev.manabi.xapi;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import dev.manabi.language.Bilingual;
import dev.manabi.privacy.Keeper;
import dev.manabi.privacy.Kept;
import dev.manabi.privacy.Kept.Fact;
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
class XapiKeeper implements Keeper {

	private final JdbcClient jdbc;

	private final Roster roster;

	XapiKeeper(JdbcClient jdbc, Roster roster) {
		this.jdbc = jdbc;
		this.roster = roster;
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
				WHERE fate = 'WAITING' AND lower(learner) IN (:names) ORDER BY received_at DESC
				""")
			.param("names", names)
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

	private List<String> names(String person) {
		return this.roster.find(new PersonId(person))
			.stream()
			.flatMap((known) -> Stream.of(known.userName(), known.employeeNumber(), person))
			.filter((name) -> !name.isBlank())
			.map((name) -> name.toLowerCase(Locale.ROOT))
			.toList();
	}

}
