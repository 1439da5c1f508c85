package dev.manabi.tips;

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
 * Tells which cases of improvement somebody handed in or settled. What is confirmed
 * counts for the city and stays, without the name.
 */
@Component
@Order(22)
class CaseKeeper implements Keeper, Eraser {

	private static final String CONFIRMED = "state = 'CONFIRMED' AND shared_by = :person";

	private static final String OTHERS = "state <> 'CONFIRMED' AND shared_by = :person";

	private final JdbcClient jdbc;

	private final Cases cases;

	CaseKeeper(JdbcClient jdbc, Cases cases) {
		this.jdbc = jdbc;
		this.cases = cases;
	}

	@Override
	public Set<String> tables() {
		return Set.of("improvement_case");
	}

	@Override
	public Kept of(String person) {
		List<Fact> facts = new ArrayList<>(this.jdbc.sql("""
				SELECT before_text, after_text, shared_at FROM improvement_case WHERE shared_by = :person ORDER BY place
				""").param("person", person).query((row, _) -> {
			String words = row.getString("before_text") + " → " + row.getString("after_text");
			return Fact.at(row.getObject("shared_at", OffsetDateTime.class).toInstant(), "業務改善事例：" + words,
					"An improvement case: " + words);
		}).list());
		int settled = count("settled_by = :person", person);
		if (settled > 0) {
			facts.add(Fact.of("確認または差し戻しをした業務改善事例：" + settled + "件",
					"Improvement cases that you confirmed or gave back: " + settled));
		}
		return new Kept(new Bilingual("業務改善事例", "Improvement cases"), facts);
	}

	@Override
	public Fate fate(String person) {
		int others = count(OTHERS, person);
		int confirmed = count(CONFIRMED, person);
		return new Fate(
				(others == 0) ? List.of()
						: List.of(new Bilingual("確認されていない業務改善事例：" + others + "件",
								"Improvement cases that are not confirmed: " + others)),
				(confirmed == 0) ? List.of()
						: List.of(new Bilingual("確認された業務改善事例（" + confirmed + "件）：市の実績として、お名前を外して残します",
								"Confirmed improvement cases (" + confirmed
										+ "): the city counts them, so they stay without your name")));
	}

	@Override
	public void erase(String person, Extent extent) {
		List<String> confirmed = this.jdbc.sql("SELECT id FROM improvement_case WHERE " + CONFIRMED)
			.param("person", person)
			.query((row, _) -> row.getString(1))
			.list();
		switch (extent) {
			case WISH -> update("DELETE FROM improvement_case WHERE " + OTHERS, person);
			case LEFT -> {
				update("DELETE FROM improvement_case WHERE state = 'WITHDRAWN' AND shared_by = :person", person);
				update("UPDATE improvement_case SET settled_by = '" + NOBODY + "' WHERE settled_by = :person", person);
			}
		}
		update("UPDATE improvement_case SET shared_by = '" + NOBODY + "', department = '' WHERE shared_by = :person",
				person);
		confirmed.forEach(this.cases::refresh);
	}

	private void update(String sql, String person) {
		this.jdbc.sql(sql).param("person", person).update();
	}

	private int count(String condition, String person) {
		return this.jdbc.sql("SELECT count(*) FROM improvement_case WHERE " + condition)
			.param("person", person)
			.query(Integer.class)
			.single();
	}

}
