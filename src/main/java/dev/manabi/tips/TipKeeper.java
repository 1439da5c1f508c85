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
import dev.manabi.roster.PersonId;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells which tips somebody shared, found useful, keeps or reported. The tips of whoever
 * has left stay without the name.
 */
@Component
@Order(21)
class TipKeeper implements Keeper, Eraser {

	private final Tips tips;

	private final Posts posts;

	private final BestTips best;

	private final JdbcClient jdbc;

	TipKeeper(Tips tips, Posts posts, BestTips best, JdbcClient jdbc) {
		this.tips = tips;
		this.posts = posts;
		this.best = best;
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("tip", "tip_mark", "tip_report");
	}

	@Override
	public Kept of(String person) {
		List<Fact> facts = new ArrayList<>();
		facts.addAll(facts("SELECT words, shared_at AS at FROM tip WHERE shared_by = :person ORDER BY place", person,
				"共有した学びのコツ：", "A learning tip that you shared: "));
		facts.addAll(this.jdbc.sql("SELECT why FROM tip WHERE shared_by = :person AND why <> '' ORDER BY place")
			.param("person", person)
			.query((row, _) -> Fact.of("研修担当が学びのコツを非表示にした理由：" + row.getString(1),
					"Why the coordinators hid a tip of yours: " + row.getString(1)))
			.list());
		facts.addAll(facts("SELECT reason AS words, reported_at AS at FROM tip_report WHERE person_id = :person "
				+ "ORDER BY reported_at", person, "学びのコツについて研修担当に知らせた内容：", "What you reported of a tip: "));
		add(facts, count("tip_mark WHERE kind = 'USEFUL' AND person_id = :person", person), "「役に立った」を押した学びのコツ：",
				"Tips that you found useful: ");
		add(facts, count("tip_mark WHERE kind = 'SAVED' AND person_id = :person", person), "保存した学びのコツ：",
				"Tips that you saved: ");
		return new Kept(new Bilingual("学びのコツ", "Learning tips"), facts);
	}

	private List<Fact> facts(String sql, String person, String ja, String en) {
		return this.jdbc.sql(sql)
			.param("person", person)
			.query((row, _) -> Fact.at(row.getObject("at", OffsetDateTime.class).toInstant(),
					ja + row.getString("words"), en + row.getString("words")))
			.list();
	}

	private static void add(List<Fact> facts, int count, String ja, String en) {
		if (count > 0) {
			facts.add(Fact.of(ja + count + "件", en + count));
		}
	}

	@Override
	public Fate fate(String person) {
		int stored = count("tip WHERE shared_by = :person", person)
				+ count("tip_mark WHERE person_id = :person", person)
				+ count("tip_report WHERE person_id = :person", person);
		return Fate.goes(stored > 0, "学びのコツ（チャンネルに投稿したものも取り下げます）、「役に立った」と保存、研修担当に知らせた内容",
				"Learning tips (those in channels are taken back, too), what you found useful or saved, and what you reported");
	}

	@Override
	public void erase(String person, Extent extent) {
		switch (extent) {
			case WISH -> {
				this.tips.of(new PersonId(person)).forEach(this.tips::withdraw);
				update("DELETE FROM tip WHERE shared_by = :person", person);
			}
			case LEFT -> {
				List<String> shared = this.jdbc.sql("SELECT id FROM tip WHERE shared_by = :person")
					.param("person", person)
					.query((row, _) -> row.getString(1))
					.list();
				update("DELETE FROM tip WHERE state = 'WITHDRAWN' AND shared_by = :person", person);
				update("UPDATE tip SET shared_by = '" + NOBODY + "', why = '' WHERE shared_by = :person", person);
				shared.forEach((tip) -> this.posts.refresh(Tips.subject(tip)));
			}
		}
		update("DELETE FROM tip_mark WHERE person_id = :person", person);
		update("DELETE FROM tip_report WHERE person_id = :person", person);
		this.best.forget();
	}

	private void update(String sql, String person) {
		this.jdbc.sql(sql).param("person", person).update();
	}

	private int count(String of, String person) {
		return this.jdbc.sql("SELECT count(*) FROM " + of).param("person", person).query(Integer.class).single();
	}

}
