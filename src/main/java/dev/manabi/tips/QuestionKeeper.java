package dev.manabi.tips;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.manabi.delivery.Outbox;
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
 * Tells whether somebody agreed to be asked, what they asked, and what they answered.
 */
@Component
@Order(23)
class QuestionKeeper implements Keeper, Eraser {

	private static final List<String> TABLES = List.of("colleague_request", "colleague_question",
			"colleague_volunteer");

	private final JdbcClient jdbc;

	private final Outbox outbox;

	QuestionKeeper(JdbcClient jdbc, Outbox outbox) {
		this.jdbc = jdbc;
		this.outbox = outbox;
	}

	@Override
	public Set<String> tables() {
		return Set.copyOf(TABLES);
	}

	@Override
	public Kept of(String person) {
		List<Fact> facts = new ArrayList<>(facts("""
				SELECT '' AS words, since AS at FROM colleague_volunteer WHERE person_id = :person
				""", person, "ほかの職員からの質問を受けることに同意", "You agreed to be asked by colleagues"));
		facts.addAll(facts("""
				SELECT words, asked_at AS at FROM colleague_question WHERE person_id = :person ORDER BY asked_at
				""", person, "詳しい職員への質問：", "What you asked colleagues: "));
		facts.addAll(facts("""
				SELECT r.answer AS words, q.asked_at AS at FROM colleague_request r
				JOIN colleague_question q ON q.id = r.question WHERE r.person_id = :person ORDER BY q.asked_at
				""", person, "届いた質問への回答：", "What you answered when asked: "));
		return new Kept(new Bilingual("詳しい職員への相談", "Questions to colleagues"), facts);
	}

	private List<Fact> facts(String sql, String person, String ja, String en) {
		return this.jdbc.sql(sql)
			.param("person", person)
			.query((row, _) -> Fact.at(row.getObject("at", OffsetDateTime.class).toInstant(),
					ja + row.getString("words"), en + row.getString("words")))
			.list();
	}

	@Override
	public Fate fate(String person) {
		boolean stored = TABLES.stream()
			.anyMatch((table) -> this.jdbc.sql("SELECT count(*) FROM " + table + " WHERE person_id = :person")
				.param("person", person)
				.query(Integer.class)
				.single() > 0);
		return Fate.goes(stored, "質問を受ける同意、質問とそれへの回答", "Your consent to be asked, your questions and the answers");
	}

	/** What stands in the chats of others is taken back from there. */
	@Override
	public void erase(String person, Extent extent) {
		List<String> asked = ids("colleague_question", person);
		List<String> answered = ids("colleague_request", person);
		TABLES.forEach((table) -> this.jdbc.sql("DELETE FROM " + table + " WHERE person_id = :person")
			.param("person", person)
			.update());
		asked.forEach((question) -> this.outbox.refreshRun(Questions.ASKED + ":" + question));
		answered.forEach((request) -> this.outbox.refreshRun(Questions.ANSWERED + ":" + request));
	}

	private List<String> ids(String table, String person) {
		return this.jdbc.sql("SELECT id FROM " + table + " WHERE person_id = :person ORDER BY id")
			.param("person", person)
			.query((row, _) -> row.getString(1))
			.list();
	}

}
