package dev.manabi.editions;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.manabi.language.Bilingual;
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
class EditionKeeper implements Keeper {

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

	private List<Fact> facts(String sql, String person, String ja, String en) {
		return this.jdbc.sql(sql)
			.param("person", person)
			.query((row, _) -> Fact.at(row.getObject("at", OffsetDateTime.class).toInstant(),
					ja + row.getString("file_name"), en + row.getString("file_name")))
			.list();
	}

}
