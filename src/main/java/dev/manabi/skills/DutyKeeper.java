package dev.manabi.skills;

import java.time.OffsetDateTime;
import java.util.Set;

import dev.manabi.language.Bilingual;
import dev.manabi.privacy.Keeper;
import dev.manabi.privacy.Kept;
import dev.manabi.privacy.Kept.Fact;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells what somebody answered about duties, in whatever posts.
 */
@Component
@Order(20)
class DutyKeeper implements Keeper {

	private final JdbcClient jdbc;

	private final SkillMaps skillMaps;

	DutyKeeper(JdbcClient jdbc, SkillMaps skillMaps) {
		this.jdbc = jdbc;
		this.skillMaps = skillMaps;
	}

	@Override
	public Set<String> tables() {
		return Set.of("duty_answer");
	}

	@Override
	public Kept of(String person) {
		return new Kept(new Bilingual("担当業務のお答え", "Your answers about duties"),
				this.jdbc
					.sql("SELECT duty, in_charge, answered_at FROM duty_answer WHERE person_id = :person ORDER BY duty")
					.param("person", person)
					.query((row, _) -> fact(row.getString("duty"), row.getBoolean("in_charge"),
							row.getObject("answered_at", OffsetDateTime.class)))
					.list());
	}

	private Fact fact(String id, boolean inCharge, OffsetDateTime at) {
		Bilingual duty = this.skillMaps.current().duty(id).map(Duty::name).orElseGet(() -> new Bilingual(id, id));
		return Fact.at(at.toInstant(), duty.ja() + "：" + (inCharge ? "はい（ご担当）" : "いいえ（ご担当ではない）"),
				duty.en() + ": " + (inCharge ? "yes, in charge" : "no, not in charge"));
	}

}
