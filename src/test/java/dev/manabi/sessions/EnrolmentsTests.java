package dev.manabi.sessions;

import java.time.LocalDateTime;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.manabi.Databases;
import dev.manabi.TestClock;
import dev.manabi.sessions.Enrolling.Already;
import dev.manabi.sessions.Enrolling.Begun;
import dev.manabi.sessions.Enrolling.Full;
import dev.manabi.sessions.Enrolling.Seated;
import dev.manabi.sessions.Enrolling.Waiting;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static dev.manabi.sessions.Desk.FEBRUARY;
import static dev.manabi.sessions.Desk.JANUARY;
import static dev.manabi.sessions.Desk.person;
import static dev.manabi.sessions.Desk.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EnrolmentsTests {

	private final TestClock clock = TestClock.on("2026-11-27");

	static Stream<Named<DataSource>> databases() {
		return Databases.sources();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whoFindsNoSeatWaitsInOrderAndGetsTheNext(DataSource database) {
		Desk desk = desk(database, session(JANUARY, 1));
		assertThat(desk.enrol(1, JANUARY)).isInstanceOf(Seated.class);
		assertThat(place(desk.enrol(2, JANUARY))).isOne();
		assertThat(place(desk.enrol(3, JANUARY))).isEqualTo(2);
		assertThat(desk.enrol(3, JANUARY)).isInstanceOf(Already.class);
		assertThat(desk.enrolments().cancel(person(1), Desk.key(JANUARY))).isPresent();
		assertThat(desk.seated(JANUARY)).containsExactly(person(2));
		assertThat(desk.enrolments().find(person(2), Desk.key(JANUARY)).orElseThrow().promoted()).isTrue();
		assertThat(desk.enrolments().find(person(3), Desk.key(JANUARY)).orElseThrow().place()).isOne();
		assertThat(desk.enrolments().cancel(person(1), Desk.key(JANUARY))).isEmpty();
		assertThat(place(desk.enrol(1, JANUARY))).isEqualTo(2);
		assertThat(desk.deeds(1)).containsExactly("session.enrolled", "session.cancelled", "session.waits");
		assertThat(desk.deeds(2)).containsExactly("session.waits", "session.promoted");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whoTakesAnotherSessionOfTheCourseMoves(DataSource database) {
		Desk desk = desk(database, session(JANUARY, 1), session(FEBRUARY, 2));
		desk.enrol(1, JANUARY);
		desk.enrol(2, JANUARY);
		assertThat(desk.enrol(1, FEBRUARY)).isInstanceOfSatisfying(Seated.class,
				(seated) -> assertThat(seated.movedFrom()).map(Roll::key).hasValue(Desk.key(JANUARY)));
		assertThat(desk.seated(JANUARY)).containsExactly(person(2));
		assertThat(desk.enrolments().of(person(1))).extracting(Enrolment::key).containsExactly(Desk.key(FEBRUARY));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whoTakesASeatGivesUpTheirPlaceInALineAndIsTold(DataSource database) {
		Desk desk = desk(database, session(JANUARY, 1), session(FEBRUARY, 2));
		desk.enrol(1, JANUARY);
		desk.enrol(2, JANUARY);
		assertThat(desk.enrol(2, FEBRUARY)).isInstanceOfSatisfying(Seated.class, (seated) -> {
			assertThat(seated.movedFrom()).isEmpty();
			assertThat(seated.givenUp()).extracting(Roll::key).containsExactly(Desk.key(JANUARY));
		});
		assertThat(desk.waiting(JANUARY)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whoHasNothingToCancelLeavesNoTrace(DataSource database) {
		Desk desk = desk(database, session(JANUARY, 1));
		assertThat(desk.enrolments().cancel(person(1), Desk.key(JANUARY))).isEmpty();
		assertThat(desk.jdbc().sql("SELECT count(*) FROM session_lock").query(Integer.class).single()).isZero();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void nobodyGivesUpASeatForAPlaceInALine(DataSource database) {
		Desk desk = desk(database, session(JANUARY, 1), session(FEBRUARY, 1));
		desk.enrol(1, JANUARY);
		desk.enrol(2, FEBRUARY);
		assertThat(desk.enrol(1, FEBRUARY)).isInstanceOfSatisfying(Full.class,
				(full) -> assertThat(full.enrolment().key()).isEqualTo(Desk.key(JANUARY)));
		assertThat(desk.waiting(FEBRUARY)).isEmpty();
		assertThat(desk.seated(JANUARY)).containsExactly(person(1));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whoGetsASeatWaitsNowhereElseForTheCourse(DataSource database) {
		Desk desk = desk(database, session(JANUARY, 1), session(FEBRUARY, 1));
		desk.enrol(1, JANUARY);
		desk.enrol(2, FEBRUARY);
		desk.enrol(3, JANUARY);
		desk.enrol(3, FEBRUARY);
		desk.enrolments().cancel(person(1), Desk.key(JANUARY));
		assertThat(desk.seated(JANUARY)).containsExactly(person(3));
		assertThat(desk.waiting(FEBRUARY)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whereThereIsNoLimitEverybodyHasASeat(DataSource database) {
		Desk desk = desk(database, Desk.SESSION.formatted(JANUARY, JANUARY.plusHours(1), "会議室", ""));
		for (int person = 1; person <= 40; person++) {
			assertThat(desk.enrol(person, JANUARY)).isInstanceOf(Seated.class);
		}
	}

	@ParameterizedTest
	@MethodSource("databases")
	void nobodyEnrolsOrCancelsOnceItHasBegun(DataSource database) {
		Desk desk = desk(database, session(JANUARY, 1));
		desk.enrol(1, JANUARY);
		desk.enrol(2, JANUARY);
		this.clock.moveTo("2027-01-20");
		assertThat(desk.enrol(3, JANUARY)).isInstanceOf(Begun.class);
		assertThat(desk.enrolments().cancel(person(1), Desk.key(JANUARY))).isEmpty();
		assertThat(desk.seated(JANUARY)).containsExactly(person(1));
		assertThat(desk.enrolments().of(person(1))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatIsAtTheSameTimeIsTold(DataSource database) {
		Desk desk = Desk.on(database,
				Desk.catalogue(session(JANUARY, 5))
						+ Desk.course("bpr", "市", session(JANUARY.plusHours(1), 5), session(JANUARY.plusHours(2), 5)),
				this.clock);
		desk.enrol(1, JANUARY);
		assertThat(overlapping(desk, JANUARY.plusHours(1))).isEqualTo(1);
		assertThat(overlapping(desk, JANUARY.plusHours(2))).isZero();
	}

	private static int overlapping(Desk desk, LocalDateTime start) {
		CourseSession held = desk.timetable()
			.coming((course) -> course.id().value().equals("bpr"))
			.stream()
			.filter((each) -> each.session().start().equals(start))
			.findFirst()
			.orElseThrow();
		return ((Seated) desk.enrolments().enrol(person(1), held)).overlapping().size();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void enrolmentsOfOthersAreNotTakenHere(DataSource database) {
		Desk desk = Desk.on(database,
				"name: {ja: 一覧, en: List}\ncourses:\n" + Desk.course("rpa", "東京都", session(JANUARY, 5)), this.clock);
		assertThatIllegalArgumentException().isThrownBy(() -> desk.enrol(1, JANUARY));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aLargerCapacityBringsThoseWhoWaitIn(DataSource database) {
		Desk desk = desk(database, session(JANUARY, 1));
		for (int person = 1; person <= 4; person++) {
			desk.enrol(person, JANUARY);
		}
		desk(database, session(JANUARY, 3)).keeping().keep();
		assertThat(desk.seated(JANUARY)).containsExactly(person(1), person(2), person(3));
		assertThat(desk.waiting(JANUARY)).containsExactly(person(4));
		assertThat(desk.enrolments().find(person(1), Desk.key(JANUARY)).orElseThrow().changed()).isFalse();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aSmallerCapacityThrowsNobodyOut(DataSource database) {
		Desk desk = desk(database, session(JANUARY, 3));
		for (int person = 1; person <= 4; person++) {
			desk.enrol(person, JANUARY);
		}
		desk(database, session(JANUARY, 1)).keeping().keep();
		assertThat(desk.seated(JANUARY)).containsExactly(person(1), person(2), person(3));
		desk.enrolments().cancel(person(1), Desk.key(JANUARY));
		assertThat(desk.seated(JANUARY)).containsExactly(person(2), person(3));
		assertThat(desk.enrolments().roll(Desk.key(JANUARY)).orElseThrow().capacity()).hasValue(1);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatMovesToAnotherRoomIsNewsToItsPeopleAndWhatIsTheSameIsNot(DataSource database) {
		Desk desk = desk(database, session(JANUARY, 3));
		desk.enrol(1, JANUARY);
		desk.keeping().keep();
		assertThat(desk.enrolments().of(person(1)).getFirst().changed()).isFalse();
		Desk later = desk(database, Desk.SESSION.formatted(JANUARY, JANUARY.plusHours(2), "別の会議室", ", capacity: 3"));
		later.keeping().keep();
		later.keeping().keep();
		Enrolment enrolment = desk.enrolments().of(person(1)).getFirst();
		assertThat(enrolment.changed()).isTrue();
		assertThat(enrolment.roll().revision()).isEqualTo(2);
		assertThat(enrolment.roll().session().place().ja()).isEqualTo("別の会議室");
		later.enrol(2, JANUARY);
		assertThat(desk.enrolments().of(person(2)).getFirst().changed()).isFalse();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatIsGoneIsNewsAndStandsInNobodysWay(DataSource database) {
		Desk desk = desk(database, session(JANUARY, 1), session(FEBRUARY, 1));
		desk.enrol(1, JANUARY);
		desk.enrol(2, JANUARY);
		Desk later = desk(database, session(FEBRUARY, 1));
		later.keeping().keep();
		assertThat(desk.enrolments().of(person(1)).getFirst().roll().gone()).isTrue();
		assertThat(desk.enrolments().of(person(2)).getFirst().changed()).isTrue();
		assertThat(later.enrol(1, FEBRUARY)).isInstanceOfSatisfying(Seated.class,
				(seated) -> assertThat(seated.movedFrom()).isEmpty());
		assertThat(desk.enrolments().of(person(1))).extracting(Enrolment::key).containsExactly(Desk.key(FEBRUARY));
		assertThat(desk.seated(JANUARY)).isEmpty();
		desk(database, session(JANUARY, 1), session(FEBRUARY, 1)).keeping().keep();
		assertThat(desk.seated(JANUARY)).containsExactly(person(2));
		assertThat(desk.enrolments().of(person(2)).getFirst().roll().gone()).isFalse();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatIsOverIsLeftAlone(DataSource database) {
		Desk desk = desk(database, session(JANUARY, 1));
		desk.enrol(1, JANUARY);
		this.clock.moveTo("2027-01-21");
		desk(database, session(FEBRUARY, 1)).keeping().keep();
		assertThat(desk.enrolments().roll(Desk.key(JANUARY)).orElseThrow().gone()).isFalse();
	}

	private Desk desk(DataSource database, String... sessions) {
		return Desk.on(database, Desk.catalogue(sessions), this.clock);
	}

	private static int place(Enrolling enrolling) {
		return ((Waiting) enrolling).enrolment().place();
	}

}
