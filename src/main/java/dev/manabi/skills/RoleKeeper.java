package dev.manabi.skills;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.manabi.conversation.Dates;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.privacy.Eraser;
import dev.manabi.privacy.Extent;
import dev.manabi.privacy.Fate;
import dev.manabi.privacy.Keeper;
import dev.manabi.privacy.Kept;
import dev.manabi.privacy.Kept.Fact;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells what somebody reported of their roles, what was decided about them and by whom,
 * and how often they decided about others.
 */
@Component
@Order(30)
class RoleKeeper implements Keeper, Eraser {

	private final JdbcClient jdbc;

	private final SkillMaps skillMaps;

	private final Roster roster;

	RoleKeeper(JdbcClient jdbc, SkillMaps skillMaps, Roster roster) {
		this.jdbc = jdbc;
		this.skillMaps = skillMaps;
		this.roster = roster;
	}

	@Override
	public Set<String> tables() {
		return Set.of("role_report", "role_decision");
	}

	@Override
	public Kept of(String person) {
		List<Fact> facts = new ArrayList<>(this.jdbc
			.sql("SELECT roles, words, reported_at FROM role_report WHERE person_id = :person ORDER BY place DESC")
			.param("person", person)
			.query((row, _) -> report(row))
			.list());
		facts.addAll(this.jdbc.sql("SELECT * FROM role_decision WHERE person_id = :person ORDER BY place DESC")
			.param("person", person)
			.query((row, _) -> decision(row))
			.list());
		int others = this.jdbc.sql("SELECT count(*) FROM role_decision WHERE decided_by = :person")
			.param("person", person)
			.query(Integer.class)
			.single();
		if (others > 0) {
			facts.add(Fact.of("あなたが研修担当として行った設定や確認：" + others + "件",
					"Settings and answers that you made as a coordinator: " + others));
		}
		return new Kept(new Bilingual("役割の申し出と設定", "Role reports and settings"), facts);
	}

	@Override
	public Fate fate(String person) {
		return RoleErasure.fate(this.jdbc, person);
	}

	@Override
	public void erase(String person, Extent extent) {
		RoleErasure.erase(this.jdbc, person, extent);
	}

	private Fact report(ResultSet row) throws SQLException {
		String roles = row.getString("roles");
		String words = row.getString("words");
		return Fact.at(row.getObject("reported_at", OffsetDateTime.class).toInstant(),
				"「役割が違います」：" + said(names(roles, Language.JA, "、"), words, "選択なし"),
				"“My role is wrong”: " + said(names(roles, Language.EN, ", "), words, "none chosen"));
	}

	private static String said(String roles, String words, String none) {
		return (roles.isEmpty() ? none : roles) + (words.isEmpty() ? "" : " / " + words);
	}

	private Fact decision(ResultSet row) throws SQLException {
		String by = row.getString("decided_by");
		Bilingual decider = this.roster.find(new PersonId(by))
			.map(Person::name)
			.map((name) -> new Bilingual(name + "さん", name))
			.orElseGet(() -> new Bilingual("研修担当", "a coordinator"));
		LocalDate until = row.getObject("until_day", LocalDate.class);
		String ja = names(row.getString("roles"), Language.JA, "、");
		String en = names(row.getString("roles"), Language.EN, ", ");
		Bilingual what = switch (row.getString("kind")) {
			case "SET" -> new Bilingual("「" + ja + "」に設定（" + Dates.in(Language.JA, until) + "まで）",
					"set to “" + en + "” until " + Dates.in(Language.EN, until));
			case "WITHDRAWN" -> new Bilingual("設定を取り消し", "setting withdrawn");
			default -> new Bilingual("今のままと確認", "confirmed as it is");
		};
		return Fact.at(row.getObject("decided_at", OffsetDateTime.class).toInstant(),
				"役割：" + what.ja() + "（" + decider.ja() + "）", "Role: " + what.en() + " (by " + decider.en() + ")");
	}

	/** A role that the map no longer has goes by its id. */
	private String names(@Nullable String roles, Language language, String and) {
		return (roles == null) ? "" : RoleIds.in(roles)
			.stream()
			.map((id) -> this.skillMaps.current().role(id).map((role) -> role.name().in(language)).orElse(id.value()))
			.collect(Collectors.joining(and));
	}

}
