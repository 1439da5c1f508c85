package dev.manabi.teams;

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
 * Tells that somebody's chat with the bot is known, and no ids.
 */
@Component
@Order(50)
class WhereaboutsKeeper implements Keeper, Eraser {

	private final JdbcClient jdbc;

	WhereaboutsKeeper(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("teams_personal_chat", "teams_installation");
	}

	@Override
	public Kept of(String person) {
		List<Fact> facts = new ArrayList<>(facts("""
				SELECT last_seen AS at FROM teams_personal_chat WHERE person_id = :person
				""", person, "Manabi との個人チャットの宛先と Teams の表示言語（日時は最後にお使いのとき、または Manabi から初めてお知らせしたとき）",
				"Where your personal chat with Manabi is, and the language of your Teams (the date is when you last used it, or when Manabi first wrote to you)"));
		facts.addAll(facts("""
				SELECT installed_at AS at FROM teams_installation WHERE kind = 'chat' AND place = :person
				""", person, "Manabi が追加された日時", "When Manabi was added for you"));
		return new Kept(new Bilingual("チャットの宛先", "Where your chat is"), facts);
	}

	@Override
	public Fate fate(String person) {
		return Fate.goes(!of(person).facts().isEmpty(), "チャットの宛先：次にお知らせがあるときは、Manabi があらためて宛先を調べます",
				"Where your chat is: when there is something to tell you, Manabi looks it up anew");
	}

	@Override
	public void erase(String person, Extent extent) {
		for (String sql : List.of("DELETE FROM teams_personal_chat WHERE person_id = :person",
				"DELETE FROM teams_installation WHERE kind = 'chat' AND place = :person")) {
			this.jdbc.sql(sql).param("person", person).update();
		}
	}

	private List<Fact> facts(String sql, String person, String ja, String en) {
		return this.jdbc.sql(sql)
			.param("person", person)
			.query((row, _) -> Fact.at(row.getObject("at", OffsetDateTime.class).toInstant(), ja, en))
			.list();
	}

}
