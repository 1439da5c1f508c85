package dev.manabi.sessions;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.manabi.language.Bilingual;
import dev.manabi.privacy.Eraser;
import dev.manabi.privacy.Extent;
import dev.manabi.privacy.Fate;
import dev.manabi.roster.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Erases enrolments and answers. Seats that become free by that go to whoever waits.
 */
@Component
class SessionEraser implements Eraser {

	private final JdbcClient jdbc;

	private final Rolls rolls;

	private final EnrolmentRows rows;

	private final Seating seating;

	SessionEraser(JdbcClient jdbc, Rolls rolls, EnrolmentRows rows, Seating seating) {
		this.jdbc = jdbc;
		this.rolls = rolls;
		this.rows = rows;
		this.seating = seating;
	}

	@Override
	public Set<String> tables() {
		return SessionKeeper.TABLES;
	}

	@Override
	public Fate fate(String person) {
		List<Bilingual> goes = new ArrayList<>();
		List<Bilingual> stays = new ArrayList<>();
		if (has("SELECT count(*) FROM enrolment WHERE person_id = :person", person)) {
			goes.add(new Bilingual("研修の申込み（これから開催される研修の申込みも取り消されます）",
					"Enrolments (those in sessions to come are cancelled)"));
		}
		if (has("SELECT count(*) FROM session_grasp WHERE person_id = :person", person)) {
			goes.add(new Bilingual("理解度のお答え", "Your answers to how well you understood"));
		}
		if (has("SELECT count(*) FROM code_try WHERE person_id = :person", person)) {
			stays.add(new Bilingual("合わなかった出席コードの入力回数（約1日で消えます）",
					"How many wrong attendance codes you entered (gone after about a day)"));
		}
		if (has("SELECT count(*) FROM imported_session WHERE imported_by = :person", person)) {
			stays.add(new Bilingual("研修の日程を取り込んだ方の記録（経緯を確かめるため）",
					"Who imported session dates (so that it can be traced)"));
		}
		return new Fate(goes, stays);
	}

	@Override
	public void erase(String person, Extent extent) {
		for (Enrolment enrolment : this.rows.of(new PersonId(person), LocalDateTime.of(1970, 1, 1, 0, 0))) {
			this.rolls.lock(enrolment.key().course());
			this.seating.vacate(enrolment);
		}
		write("DELETE FROM session_grasp WHERE person_id = :person", person);
		if (extent == Extent.LEFT) {
			write("DELETE FROM code_try WHERE person_id = :person", person);
			write("UPDATE imported_session SET imported_by = NULL WHERE imported_by = :person", person);
		}
	}

	private boolean has(String sql, String person) {
		return this.jdbc.sql(sql).param("person", person).query(Integer.class).single() > 0;
	}

	private void write(String sql, String person) {
		this.jdbc.sql(sql).param("person", person).update();
	}

}
