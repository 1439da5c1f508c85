package dev.manabi.skills;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

import dev.manabi.language.Bilingual;
import dev.manabi.privacy.Eraser;
import dev.manabi.privacy.Extent;
import dev.manabi.privacy.Fate;
import dev.manabi.privacy.Keeper;
import dev.manabi.privacy.Kept;
import dev.manabi.privacy.Kept.Fact;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells what somebody answered about duties, in whatever posts, and which of it no longer
 * counts.
 */
@Component
@Order(20)
class DutyKeeper implements Keeper, Eraser {

	private final JdbcClient jdbc;

	private final SkillMaps skillMaps;

	private final Roster roster;

	DutyKeeper(JdbcClient jdbc, SkillMaps skillMaps, Roster roster) {
		this.jdbc = jdbc;
		this.skillMaps = skillMaps;
		this.roster = roster;
	}

	@Override
	public Set<String> tables() {
		return Set.of("duty_answer");
	}

	@Override
	public Kept of(String person) {
		Optional<String> posts = this.roster.find(new PersonId(person)).map(DutyAnswers::posts);
		return new Kept(new Bilingual("担当業務のお答え", "Your answers about duties"), this.jdbc
			.sql("SELECT duty, in_charge, posts, answered_at FROM duty_answer WHERE person_id = :person ORDER BY duty")
			.param("person", person)
			.query((row, _) -> fact(row.getString("duty"), row.getBoolean("in_charge"),
					posts.isEmpty() || posts.get().equals(row.getString("posts")),
					row.getObject("answered_at", OffsetDateTime.class)))
			.list());
	}

	@Override
	public Fate fate(String person) {
		return Fate.goes(!of(person).facts().isEmpty(), "担当業務のお答え：すべて未回答に戻り、○のスキルの要否も変わることがあります",
				"Your answers about duties: none is answered any more, which may change what you need to take");
	}

	@Override
	public void erase(String person, Extent extent) {
		this.jdbc.sql("DELETE FROM duty_answer WHERE person_id = :person").param("person", person).update();
	}

	private Fact fact(String id, boolean inCharge, boolean counts, OffsetDateTime at) {
		Bilingual duty = this.skillMaps.current().duty(id).map(Duty::name).orElseGet(() -> new Bilingual(id, id));
		return Fact.at(at.toInstant(),
				duty.ja() + "：" + (inCharge ? "はい（ご担当）" : "いいえ（ご担当ではない）") + (counts ? "" : "（以前の所属・職名でのお答え）"),
				duty.en() + ": " + (inCharge ? "yes, in charge" : "no, not in charge")
						+ (counts ? "" : " (answered in an earlier post)"));
	}

}
