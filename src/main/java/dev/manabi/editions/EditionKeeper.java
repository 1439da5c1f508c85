package dev.manabi.editions;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
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
 * Tells which files a coordinator sent, took and withdrew.
 */
@Component
@Order(70)
class EditionKeeper implements Keeper, Eraser {

	private final JdbcClient jdbc;

	EditionKeeper(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("edition");
	}

	@Override
	public Kept of(String person) {
		List<Fact> facts = new ArrayList<>(facts("""
				SELECT file_name, sent_at AS at FROM edition WHERE sent_by = :person ORDER BY sent_at DESC
				""", person, "お送りになったファイル：", "File you sent: "));
		facts.addAll(facts("""
				SELECT file_name, taken_at AS at FROM edition WHERE taken_by = :person ORDER BY taken_at DESC
				""", person, "取り込んだ版：", "Version you took: "));
		facts.addAll(facts("""
				SELECT file_name, ended_at AS at FROM edition WHERE ended_by = :person ORDER BY ended_at DESC
				""", person, "取り消した版：", "Version you withdrew: "));
		return new Kept(new Bilingual("スキルマップと研修カタログの版", "Versions of skill map and catalogue"), facts);
	}

	@Override
	public Fate fate(String person) {
		boolean waits = count("sent_by = :person AND taken_at IS NULL", person) > 0;
		boolean taken = count(
				"taken_at IS NOT NULL AND (sent_by = :person OR taken_by = :person OR ended_by = :person)", person) > 0;
		return new Fate(
				waits ? List.of(new Bilingual("お送りになり、まだ取り込んでいないファイル", "Files that you sent and nobody has taken yet"))
						: List.of(),
				taken ? List.of(new Bilingual("取り込んだ版の経緯：市が何に従っていたかを確かめられるよう、残ります",
						"The history of versions that were taken: it says what the city went by, and stays"))
						: List.of());
	}

	@Override
	public void erase(String person, Extent extent) {
		update("DELETE FROM edition WHERE sent_by = :person AND taken_at IS NULL", person);
		if (extent == Extent.LEFT) {
			for (String column : List.of("sent_by", "taken_by", "ended_by")) {
				update("UPDATE edition SET " + column + " = '" + NOBODY + "' WHERE " + column + " = :person", person);
			}
		}
	}

	private int count(String condition, String person) {
		return this.jdbc.sql("SELECT count(*) FROM edition WHERE " + condition)
			.param("person", person)
			.query(Integer.class)
			.single();
	}

	private void update(String sql, String person) {
		this.jdbc.sql(sql).param("person", person).update();
	}

	private List<Fact> facts(String sql, String person, String ja, String en) {
		return this.jdbc.sql(sql)
			.param("person", person)
			.query((row, _) -> Fact.at(row.getObject("at", OffsetDateTime.class).toInstant(),
					ja + row.getString("file_name"), en + row.getString("file_name")))
			.list();
	}

}
