package dev.manabi.training;

import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMaps;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells since when which skill has been required of somebody, and when that changed with
 * their posts.
 */
@Component
@Order(17)
class RequiredKeeper implements Keeper, Eraser {

	private final JdbcClient jdbc;

	private final SkillMaps skillMaps;

	RequiredKeeper(JdbcClient jdbc, SkillMaps skillMaps) {
		this.jdbc = jdbc;
		this.skillMaps = skillMaps;
	}

	@Override
	public Set<String> tables() {
		return Set.of("required_skill", "required_course", "required_of", "transfer");
	}

	@Override
	public Kept of(String person) {
		List<Fact> facts = new ArrayList<>(
				this.jdbc.sql("SELECT skill, since FROM required_skill WHERE person_id = :person ORDER BY since, skill")
					.param("person", person)
					.query((row, _) -> since(name(row.getString("skill")), row.getObject("since", LocalDate.class)))
					.list());
		facts.addAll(this.jdbc.sql("""
				SELECT count(*) AS courses, min(since) AS since FROM required_course WHERE person_id = :person
				HAVING count(*) > 0
				""")
			.param("person", person)
			.query((row, _) -> mandatory(row.getInt("courses"), row.getObject("since", LocalDate.class)))
			.list());
		facts.addAll(this.jdbc.sql("SELECT here FROM required_of WHERE person_id = :person")
			.param("person", person)
			.query((row, _) -> here(row.getObject("here", LocalDate.class)))
			.list());
		facts.addAll(this.jdbc.sql("SELECT moved_at FROM transfer WHERE person_id = :person ORDER BY place DESC")
			.param("person", person)
			.query((row, _) -> Fact.at(row.getObject("moved_at", OffsetDateTime.class).toInstant(),
					"異動などで必須のスキルが変わった記録", "What you need to take changed with your post"))
			.list());
		return new Kept(new Bilingual("必須のスキル", "What you need to take"), facts);
	}

	@Override
	public Fate fate(String person) {
		return Fate.stays(!of(person).facts().isEmpty(), "必須のスキルとその時期：受講期限を決めるもとになるため、残ります",
				"What you need to take, and since when: your due dates rest on it, and it stays");
	}

	@Override
	public void erase(String person, Extent extent) {
		if (extent == Extent.LEFT) {
			tables().forEach((table) -> this.jdbc.sql("DELETE FROM " + table + " WHERE person_id = :person")
				.param("person", person)
				.update());
		}
	}

	private static Fact mandatory(int courses, LocalDate day) {
		return Fact.of("全職員必須の研修：" + courses + "件（" + Dates.in(Language.JA, day) + "から）",
				"Courses mandatory for all staff: " + courses + " (since " + Dates.in(Language.EN, day) + ")");
	}

	/** A skill that the map no longer has goes by its id. */
	private Bilingual name(String skill) {
		return this.skillMaps.current()
			.skill(new SkillId(skill))
			.map(Skill::name)
			.orElseGet(() -> new Bilingual(skill, skill));
	}

	private static Fact since(Bilingual skill, LocalDate day) {
		return Fact.of(skill.ja() + "：" + Dates.in(Language.JA, day) + "から必須",
				skill.en() + ": needed since " + Dates.in(Language.EN, day));
	}

	private static Fact here(LocalDate day) {
		return Fact.of("Manabi で必須のスキルをご案内し始めた日：" + Dates.in(Language.JA, day),
				"Since when Manabi has known what you need to take: " + Dates.in(Language.EN, day));
	}

}
