package dev.manabi.sessions;

import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.manabi.Databases;
import dev.manabi.TestClock;
import dev.manabi.language.Bilingual;
import dev.manabi.privacy.Extent;
import dev.manabi.privacy.Kept.Fact;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static dev.manabi.sessions.Desk.JANUARY;
import static dev.manabi.sessions.Desk.person;
import static org.assertj.core.api.Assertions.assertThat;

class SessionErasureTests {

	private final TestClock clock = TestClock.on("2026-11-27");

	static Stream<Named<DataSource>> databases() {
		return Databases.sources();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void theSeatOfWhoeverIsErasedGoesToTheNext(DataSource database) {
		Desk desk = stored(database);
		SessionEraser eraser = eraser(desk);
		assertThat(eraser.fate(person(1).value()).goes()).hasSize(2);
		assertThat(eraser.fate(person(1).value()).stays()).hasSize(2);
		assertThat(eraser.fate(person(3).value()).goes()).isEmpty();
		desk.transactions().executeWithoutResult((_) -> eraser.erase(person(1).value(), Extent.WISH));
		assertThat(desk.seated(JANUARY)).containsExactly(person(2));
		assertThat(count(desk, "session_grasp")).isZero();
		assertThat(count(desk, "code_try")).isOne();
		assertThat(desk.deeds(1)).containsExactly("session.enrolled");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void nothingIsLeftOfWhoeverLeft(DataSource database) {
		Desk desk = stored(database);
		desk.transactions().executeWithoutResult((_) -> eraser(desk).erase(person(1).value(), Extent.LEFT));
		assertThat(new SessionKeeper(desk.jdbc(), desk.rows()).of(person(1).value()).facts()).isEmpty();
		assertThat(count(desk, "imported_session")).isOne();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void allThatIsStoredIsTold(DataSource database) {
		Desk desk = stored(database);
		assertThat(new SessionKeeper(desk.jdbc(), desk.rows()).of(person(1).value()).facts()).extracting(Fact::text)
			.extracting(Bilingual::ja)
			.containsExactly("申込み：RPA研修（2027年1月20日(水) 10:00、受講）", "理解度：RPA研修（難しかった）", "合わなかった出席コードの入力：2回",
					"あなたが取り込んだ研修の日程：1件");
		assertThat(new SessionKeeper(desk.jdbc(), desk.rows()).of(person(2).value()).facts()).extracting(Fact::text)
			.extracting(Bilingual::en)
			.containsExactly("Enrolment: RPA course (Wed 20 Jan 2027, 10:00, waiting list)");
	}

	private Desk stored(DataSource database) {
		Desk desk = Desk.on(database, Desk.catalogue(Desk.session(JANUARY, 1)), this.clock);
		desk.enrol(1, JANUARY);
		desk.enrol(2, JANUARY);
		desk.jdbc()
			.sql("INSERT INTO session_grasp SELECT course, starts_at, ?, 'HARD', now() FROM session_roll")
			.param(person(1).value())
			.update();
		desk.jdbc().sql("INSERT INTO code_try VALUES (?, 2, now())").param(person(1).value()).update();
		desk.jdbc().sql("""
				INSERT INTO imported_session
				SELECT course, starts_at, ends_at, place_ja, place_en, capacity, FALSE, ?, now() FROM session_roll
				""").param(person(1).value()).update();
		return desk;
	}

	private static SessionEraser eraser(Desk desk) {
		return new SessionEraser(desk.jdbc(), desk.rolls(), desk.rows(), desk.seating());
	}

	private static int count(Desk desk, String table) {
		return desk.jdbc().sql("SELECT count(*) FROM " + table).query(Integer.class).single();
	}

}
