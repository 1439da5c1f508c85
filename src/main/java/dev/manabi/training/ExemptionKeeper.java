package dev.manabi.training;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import dev.manabi.privacy.Retention;
import dev.manabi.roster.PersonId;
import dev.manabi.training.Exemption.Step;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells what somebody asked to be exempt from and what was decided, and how often they
 * decided about others.
 */
@Component
@Order(16)
class ExemptionKeeper implements Keeper, Eraser {

	/** What due dates rest on. */
	private static final String GRANTED = """
			EXISTS (SELECT 1 FROM exemption_step s WHERE s.exemption = exemption.id AND s.verdict = 'GRANTED')
			""";

	private final ExemptionRows exemptions;

	private final JdbcClient jdbc;

	private final Retention retention;

	ExemptionKeeper(ExemptionRows exemptions, JdbcClient jdbc, Retention retention) {
		this.exemptions = exemptions;
		this.jdbc = jdbc;
		this.retention = retention;
	}

	@Override
	public Set<String> tables() {
		return Set.of("exemption", "exemption_step");
	}

	@Override
	public Kept of(String person) {
		List<Fact> facts = new ArrayList<>(
				this.exemptions.of(new PersonId(person)).stream().map(ExemptionKeeper::fact).toList());
		int others = this.jdbc.sql("""
				SELECT count(*) FROM exemption_step s JOIN exemption x ON x.id = s.exemption
				WHERE s.taken_by = :person AND x.person_id <> :person
				""").param("person", person).query(Integer.class).single();
		if (others > 0) {
			facts.add(Fact.of("他の方の対象外の申出について決めた件数：" + others + "件",
					"Requests of others that you decided on: " + others));
		}
		return new Kept(new Bilingual("対象外の申出と免除", "Requests to be exempt"), facts);
	}

	private static Fact fact(Exemption exemption) {
		Bilingual state = state(exemption);
		Optional<String> why = exemption.ending()
			.or(exemption::settlement)
			.map(Step::why)
			.filter((words) -> !words.isEmpty());
		return Fact.at(exemption.askedAt(),
				exemption.title().ja() + "：" + state.ja() + "、理由：" + exemption.reason()
						+ why.map((words) -> "、研修担当から：" + words).orElse(""),
				exemption.title().en() + ": " + state.en() + ", reason: " + exemption.reason()
						+ why.map((words) -> ", the coordinators: " + words).orElse(""));
	}

	private static Bilingual state(Exemption exemption) {
		String ja = exemption.until().map((day) -> Dates.in(Language.JA, day)).orElse("");
		String en = exemption.until().map((day) -> Dates.in(Language.EN, day)).orElse("");
		return switch (exemption.state()) {
			case WAITS -> new Bilingual("研修担当が確認中", "waits for the coordinators");
			case GRANTED -> new Bilingual(ja + "まで免除", "exempt until " + en);
			case DECLINED -> new Bilingual("認められませんでした", "declined");
			case WITHDRAWN -> new Bilingual("取り消し済み", "taken back");
			case ENDED -> new Bilingual(ja + "で免除を終了", "exempt until " + en + ", ended early");
		};
	}

	@Override
	public Fate fate(String person) {
		int all = count("TRUE", person);
		int granted = count(GRANTED, person);
		int old = this.retention.recordsMadeBefore().map((before) -> countGranted(person, before)).orElse(0);
		int goes = all - granted + old;
		Bilingual kept = this.retention.recordsKept();
		return new Fate(
				(goes == 0) ? List.of()
						: List.of(new Bilingual("対象外の申出のうち、認められた免除でないもの、残す期間を過ぎたもの：" + goes + "件",
								"Requests to be exempt that were not granted, or need not be kept any longer: "
										+ goes)),
				(granted == old) ? List.of()
						: List.of(new Bilingual("認められた免除（" + (granted - old) + "件）：受講期限を決めるもとになるため、" + kept.ja(),
								"Exemptions that were granted (" + (granted - old)
										+ "): your due dates rest on them, and each " + kept.en())));
	}

	private int count(String condition, String person) {
		return this.jdbc.sql("SELECT count(*) FROM exemption WHERE person_id = :person AND " + condition)
			.param("person", person)
			.query(Integer.class)
			.single();
	}

	private int countGranted(String person, Instant before) {
		return this.jdbc
			.sql("SELECT count(*) FROM exemption WHERE person_id = :person AND asked_at < :before AND " + GRANTED)
			.param("person", person)
			.param("before", before.atOffset(ZoneOffset.UTC))
			.query(Integer.class)
			.single();
	}

	@Override
	public void erase(String person, Extent extent) {
		switch (extent) {
			case WISH -> {
				update("DELETE FROM exemption WHERE person_id = :person AND NOT " + GRANTED, person);
				this.retention.recordsMadeBefore()
					.ifPresent((before) -> this.jdbc
						.sql("DELETE FROM exemption WHERE person_id = :person AND asked_at < :before")
						.param("person", person)
						.param("before", before.atOffset(ZoneOffset.UTC))
						.update());
			}
			case LEFT -> {
				update("DELETE FROM exemption WHERE person_id = :person", person);
				update("UPDATE exemption_step SET taken_by = '" + NOBODY + "' WHERE taken_by = :person", person);
			}
		}
	}

	private void update(String sql, String person) {
		this.jdbc.sql(sql).param("person", person).update();
	}

}
