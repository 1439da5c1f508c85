package dev.manabi.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import javax.sql.DataSource;

import dev.manabi.AuditLogs;
import dev.manabi.TestClock;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.privacy.Extent;
import dev.manabi.reminders.Snoozes.Snooze;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.Skill;
import dev.manabi.skills.SkillMapTexts;
import dev.manabi.training.Progress;
import dev.manabi.training.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is kept of reminders, in both databases.
 */
class ReminderStorageTests {

	private static final PersonId ITO = new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51");

	private static final PersonId OTHER = new PersonId("3ceaaf30-8142-48ea-91d9-3080f9b439fc");

	private static final LocalDate DUE = LocalDate.of(2027, 1, 29);

	private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);

	private final Skill skill = SkillMapTexts.read(SkillMapTexts.bundled()).skills().getFirst();

	private final String key = "skill:" + this.skill.id().value();

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void ofEachStepThereIsOneLine(DataSource database) {
		Ledger ledger = new Ledger(JdbcClient.create(database));
		ledger.note(ITO, List.of(trigger("-14", "later:2027-01-14")), "reminder:1", TODAY);
		ledger.note(ITO, List.of(trigger("-14")), "reminder:2", TODAY.plusDays(1));
		ledger.note(ITO, List.of(trigger("+7")), "reminder:3", TODAY.plusDays(21));
		assertThat(ledger.of(ITO)).containsExactlyInAnyOrder(Ledger.step(this.key, DUE, "-14"),
				Ledger.step(this.key, DUE, "later:2027-01-14"), Ledger.step(this.key, DUE, "+7"));
		assertThat(ledger.of(OTHER)).isEmpty();
		assertThat(ledger.tasks(ITO, "reminder:1")).containsExactly(this.key);
		assertThat(ledger.tasks(ITO, "reminder:2")).isEmpty();
		assertThat(ledger.tasks(OTHER, "reminder:1")).isEmpty();
		assertThat(ledger.overdue(1, DUE)).as("not told yet").isEmpty();
		ledger.told(ITO, "reminder:3");
		ledger.told(OTHER, "reminder:1");
		assertThat(ledger.overdue(1, DUE)).isEqualTo(Map.of(ITO, Set.of(Ledger.late(this.key, DUE))));
		assertThat(ledger.overdue(2, DUE)).isEmpty();
		assertThat(ledger.overdue(1, DUE.plusDays(1))).as("due long ago").isEmpty();
		assertThat(ledger.latest(Optional.empty(), 0, 10)).extracting(Ledger.Line::message)
			.containsExactly("reminder:3", "reminder:1");
		assertThat(ledger.latest(Optional.empty(), 1, 1)).extracting(Ledger.Line::message)
			.containsExactly("reminder:1");
		assertThat(ledger.count(Optional.of(ITO))).isEqualTo(2);
		assertThat(ledger.count(Optional.of(OTHER))).isZero();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatIsPutOffAgainIsPutOffUntilThen(DataSource database) {
		Snoozes snoozes = new Snoozes(JdbcClient.create(database), TestClock.on("2027-01-15"));
		snoozes.set(ITO, Map.of(this.key, new Snooze(DUE, TODAY.plusDays(1))));
		Snooze week = new Snooze(DUE, TODAY.plusDays(7));
		snoozes.set(ITO, Map.of(this.key, week));
		assertThat(snoozes.of(ITO)).isEqualTo(Map.of(this.key, week));
		assertThat(snoozes.of(OTHER)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void preferencesAreKeptAndErased(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		TestClock clock = TestClock.on("2027-01-15");
		Preferences preferences = new Preferences(jdbc, AuditLogs.on(database, clock), clock);
		assertThat(preferences.of(ITO)).isEqualTo(Preference.DEFAULT);
		Preference wednesdays = new Preference(false, Optional.of(DayOfWeek.WEDNESDAY), OptionalInt.of(13));
		preferences.keep(ITO, new Preference(false, Optional.empty(), OptionalInt.empty()));
		preferences.keep(ITO, wednesdays);
		assertThat(preferences.of(ITO)).isEqualTo(wednesdays);
		ReminderKeeper keeper = new ReminderKeeper(jdbc, clock);
		assertThat(keeper.of(ITO.value()).facts()).extracting((fact) -> fact.text().ja())
			.containsExactly("リマインドの設定：水曜日、13時以降、任意のお知らせは受け取らない");
		assertThat(keeper.fate(ITO.value()).stays()).isEmpty();
		keeper.erase(ITO.value(), Extent.WISH);
		assertThat(keeper.of(ITO.value()).facts()).isEmpty();
		assertThat(keeper.fate(ITO.value()).goes()).isEmpty();
		assertThat(preferences.of(ITO)).isEqualTo(Preference.DEFAULT);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whatIsOverdueIsNotErasedAtAWish(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		Ledger ledger = new Ledger(jdbc);
		ledger.note(ITO, List.of(trigger("-14")), "reminder:1", TODAY);
		ledger.note(ITO, List.of(trigger("+7")), "reminder:2", TODAY);
		SummaryRows rows = new SummaryRows(jdbc);
		LocalDate monday = LocalDate.of(2027, 1, 11);
		rows.add(monday, OTHER, person(ITO));
		rows.add(monday.minusWeeks(1), OTHER, person(ITO));
		rows.add(monday.minusWeeks(1), ITO, person(OTHER));
		ReminderKeeper keeper = new ReminderKeeper(jdbc, TestClock.on("2027-01-15"));
		assertThat(keeper.of(ITO.value()).facts()).extracting((fact) -> fact.text().en())
			.endsWith("Weeks in which your superior or the coordinators were told of your open training: 2",
					"What you were told of the open training of your people: 1");
		assertThat(keeper.fate(ITO.value()).stays()).hasSize(1);
		keeper.erase(ITO.value(), Extent.WISH);
		assertThat(ledger.of(ITO)).containsExactly(Ledger.step(this.key, DUE, "+7"));
		assertThat(rows.of(monday, OTHER)).hasSize(1);
		assertThat(rows.of(monday.minusWeeks(1), OTHER)).isEmpty();
		assertThat(rows.of(monday.minusWeeks(1), ITO)).isEmpty();
		keeper.erase(ITO.value(), Extent.LEFT);
		assertThat(keeper.of(ITO.value()).facts()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void aSuperiorHasEachPersonOnceAWeek(DataSource database) {
		SummaryRows rows = new SummaryRows(JdbcClient.create(database));
		rows.add(TODAY, OTHER, person(ITO));
		rows.add(TODAY, OTHER, person(ITO));
		rows.add(TODAY.plusWeeks(1), OTHER, person(ITO));
		assertThat(rows.of(TODAY, OTHER)).containsExactly(new SummaryRows.Late(ITO, "ito@city.example.jp"));
		assertThat(rows.of(TODAY, ITO)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void aDayIsPlannedOnce(DataSource database) {
		PlannedDays days = new PlannedDays(JdbcClient.create(database));
		assertThat(days.has(TODAY)).isFalse();
		days.add(TODAY);
		days.add(TODAY);
		assertThat(days.has(TODAY)).isTrue();
		assertThat(days.has(TODAY.plusDays(1))).isFalse();
	}

	private static Person person(PersonId id) {
		return new Person(id, "ito@city.example.jp", "", "伊藤 彩香", List.of(), Set.of(), null, Language.JA, false, true,
				false);
	}

	private Trigger trigger(String... steps) {
		Task task = new Task(Optional.of(this.skill), new Bilingual("あ", "a"), true, List.of(), Progress.NONE);
		return new Trigger(task, DUE, TODAY, List.of(steps));
	}

}
