package dev.manabi.workdays;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.manabi.conversation.Dates;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.privacy.Eraser;
import dev.manabi.privacy.Extent;
import dev.manabi.privacy.Fate;
import dev.manabi.privacy.Keeper;
import dev.manabi.privacy.Kept;
import dev.manabi.privacy.Kept.Fact;
import dev.manabi.roster.PersonId;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells when somebody is on leave, and which of the lists of leave, holidays and closures
 * they brought. A leave is the office's own note, and goes by itself when it is over.
 */
@Component
@Order(65)
class WorkdaysKeeper implements Keeper, Eraser {

	private static final List<String> TABLES = List.of("staff_leave", "holiday", "office_closure");

	private final JdbcClient jdbc;

	private final Leaves leaves;

	WorkdaysKeeper(JdbcClient jdbc, Leaves leaves) {
		this.jdbc = jdbc;
		this.leaves = leaves;
	}

	@Override
	public Set<String> tables() {
		return Set.copyOf(TABLES);
	}

	@Override
	public Kept of(String person) {
		List<Fact> facts = new ArrayList<>(leaves(person));
		brought(person, "staff_leave", "あなたが取り込んだ休暇の期間：%s件", "Leaves that you imported: %s", facts);
		brought(person, "holiday", "あなたが取り込んだ祝日：%s日", "Holidays that you imported: %s", facts);
		brought(person, "office_closure", "あなたが取り込んだ閉庁日：%s件", "Closures that you imported: %s", facts);
		return new Kept(new Bilingual("休暇の期間と開庁日", "Leave and working days"), facts);
	}

	private List<Fact> leaves(String person) {
		return this.leaves.of(new PersonId(person))
			.stream()
			.map(Leave::days)
			.map((days) -> Fact.of(
					"休暇：%s～%s".formatted(Dates.in(Language.JA, days.first()), Dates.in(Language.JA, days.last())),
					"On leave: %s – %s".formatted(Dates.in(Language.EN, days.first()),
							Dates.in(Language.EN, days.last()))))
			.toList();
	}

	private void brought(String person, String table, String ja, String en, List<Fact> facts) {
		int count = count("SELECT count(*) FROM " + table + " WHERE imported_by = :person", person);
		if (count > 0) {
			facts.add(Fact.of(ja.formatted(count), en.formatted(count)));
		}
	}

	@Override
	public Fate fate(String person) {
		List<Bilingual> stays = new ArrayList<>();
		if (!leaves(person).isEmpty()) {
			stays.add(new Bilingual("休暇の期間（休暇中にお知らせを送らないため。終わってから約90日で消えます）",
					"When you are on leave (so that nothing is sent to you meanwhile; gone about 90 days after its end)"));
		}
		if (TABLES.stream()
			.anyMatch((table) -> count("SELECT count(*) FROM " + table + " WHERE imported_by = :person", person) > 0)) {
			stays.add(new Bilingual("休暇、祝日、閉庁日を取り込んだ方の記録（経緯を確かめるため）",
					"Who imported leave, holidays and closures (so that it can be traced)"));
		}
		return new Fate(List.of(), stays);
	}

	@Override
	public void erase(String person, Extent extent) {
		if (extent == Extent.LEFT) {
			update("DELETE FROM staff_leave WHERE person_id = :person", person);
			TABLES.forEach((table) -> update(
					"UPDATE " + table + " SET imported_by = '" + NOBODY + "' WHERE imported_by = :person", person));
		}
	}

	private int count(String sql, String person) {
		return this.jdbc.sql(sql).param("person", person).query(Integer.class).single();
	}

	private void update(String sql, String person) {
		this.jdbc.sql(sql).param("person", person).update();
	}

}
