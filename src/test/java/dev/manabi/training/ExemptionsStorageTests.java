package dev.manabi.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.manabi.Databases;
import dev.manabi.Noted;
import dev.manabi.TestClock;
import dev.manabi.audit.AuditLog;
import dev.manabi.language.Bilingual;
import dev.manabi.roster.People;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import dev.manabi.training.Exemption.Verdict;
import javax.sql.DataSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Exemptions in both databases: what is asked waits once, and is settled once.
 */
class ExemptionsStorageTests {

	private static final Person ASKER = People.inPost("福祉課", "主事");

	private static final PersonId COORDINATOR = new PersonId("9dfb369b-ab13-4fae-a276-55daa05f1119");

	private static final LocalDate UNTIL = LocalDate.of(2027, 3, 31);

	private final TestClock clock = TestClock.on("2026-11-22");

	static Stream<Named<DataSource>> databases() {
		return Databases.sources();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void theSameWaitsOnceAndIsSettledOnce(DataSource database) {
		Exemptions exemptions = TrainingTexts.exemptions(database, this.clock);
		Exemption first = exemptions.ask(ASKER, task("bpr"), "育休のため");
		assertThat(exemptions.ask(ASKER, task("bpr"), "ほかの理由")).isEqualTo(first);
		assertThat(exemptions.ask(ASKER, task("data-use"), "育休のため").id()).isNotEqualTo(first.id());
		assertThat(exemptions.countWaiting()).isEqualTo(2);
		assertThat(exemptions.waiting(0, 1)).containsExactly(first);
		assertThat(exemptions.grant(first, UNTIL, COORDINATOR, "了解")).isTrue();
		assertThat(exemptions.decline(first, COORDINATOR, "やはり")).isFalse();
		assertThat(exemptions.withdraw(first)).isFalse();
		Exemption granted = exemptions.find(first.id()).orElseThrow();
		assertThat(granted.state()).isEqualTo(Verdict.GRANTED);
		assertThat(granted.until()).contains(UNTIL);
		assertThat(granted.settlement().orElseThrow().why()).isEqualTo("了解");
		assertThat(exemptions.waiting(ASKER)).extracting((it) -> it.asked().key()).containsExactly("skill:data-use");
		assertThat(deeds(database)).containsExactly("exemption.asked", "exemption.asked", "exemption.granted");
	}

	@ParameterizedTest
	@MethodSource("databases")
	void ofManyWhoDecideAtOnceOneDoes(DataSource database) throws Exception {
		Exemptions exemptions = TrainingTexts.exemptions(database, this.clock);
		TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
		Exemption asked = exemptions.ask(ASKER, task("bpr"), "育休のため");
		List<Callable<Boolean>> decisions = IntStream.range(0, 12)
			.mapToObj((index) -> (Callable<Boolean>) () -> transaction.execute((_) -> switch (index % 3) {
				case 0 -> exemptions.grant(asked, UNTIL, COORDINATOR, "");
				case 1 -> exemptions.decline(asked, COORDINATOR, "理由");
				default -> exemptions.withdraw(asked);
			}))
			.toList();
		int made = 0;
		try (var threads = Executors.newFixedThreadPool(6)) {
			for (Future<Boolean> decision : threads.invokeAll(decisions)) {
				made += decision.get() ? 1 : 0;
			}
		}
		assertThat(made).isEqualTo(1);
		assertThat(deeds(database)).hasSize(2);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatIsSettledCanBeAskedAgain(DataSource database) {
		Exemptions exemptions = TrainingTexts.exemptions(database, this.clock);
		Exemption first = exemptions.ask(ASKER, task("bpr"), "育休のため");
		assertThat(exemptions.withdraw(first)).isTrue();
		Exemption second = exemptions.ask(ASKER, task("bpr"), "病休のため");
		assertThat(second.id()).isNotEqualTo(first.id());
		assertThat(exemptions.of(ASKER)).extracting(Exemption::state).containsExactly(Verdict.WAITS, Verdict.WITHDRAWN);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatIsInForceIsEndedOnceAndWhatIsNotCannotBe(DataSource database) {
		Exemptions exemptions = TrainingTexts.exemptions(database, this.clock);
		Exemption asked = exemptions.ask(ASKER, task("bpr"), "育休のため");
		assertThat(exemptions.end(asked, COORDINATOR, "復職")).isFalse();
		exemptions.grant(asked, UNTIL, COORDINATOR, "");
		Exemption granted = exemptions.find(asked.id()).orElseThrow();
		this.clock.moveTo("2027-01-10");
		assertThat(exemptions.inForce(0, 9)).containsExactly(granted);
		assertThat(exemptions.countInForce()).isEqualTo(1);
		assertThat(exemptions.end(granted, COORDINATOR, "復職")).isTrue();
		assertThat(exemptions.end(granted, COORDINATOR, "復職")).isFalse();
		assertThat(exemptions.countInForce()).isZero();
		assertThat(exemptions.inForce(0, 9)).isEmpty();
		Exemption ended = exemptions.find(asked.id()).orElseThrow();
		assertThat(ended.state()).isEqualTo(Verdict.ENDED);
		assertThat(ended.on(LocalDate.of(2027, 1, 9))).isTrue();
		assertThat(ended.on(LocalDate.of(2027, 1, 10))).isFalse();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatHasRunOutIsNotInForce(DataSource database) {
		Exemptions exemptions = TrainingTexts.exemptions(database, this.clock);
		Exemption asked = exemptions.ask(ASKER, task("bpr"), "育休のため");
		exemptions.grant(asked, UNTIL, COORDINATOR, "");
		this.clock.moveTo("2027-03-31");
		assertThat(exemptions.countInForce()).isEqualTo(1);
		this.clock.moveTo("2027-04-01");
		assertThat(exemptions.countInForce()).isZero();
		assertThat(exemptions.end(exemptions.find(asked.id()).orElseThrow(), COORDINATOR, "復職")).isFalse();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void aChangeAndItsNoteAreOneAndTheReasonIsNotNoted(DataSource database) {
		Exemptions exemptions = TrainingTexts.exemptions(database, this.clock);
		TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
		Noted noted = new Noted(database, new AuditLog(new NamedParameterJdbcTemplate(database), this.clock));
		var asked = noted.change(() -> exemptions.of(ASKER),
				() -> transaction.executeWithoutResult((_) -> exemptions.ask(ASKER, task("bpr"), "病気のため")));
		Exemption waits = exemptions.waiting(ASKER).getFirst();
		assertThat(asked.subject() + asked.why()).isEqualTo(waits.id() + " skill bpr");
		var granted = noted.change(() -> exemptions.of(ASKER),
				() -> transaction.executeWithoutResult((_) -> exemptions.grant(waits, UNTIL, COORDINATOR, "了解")));
		assertThat(granted.by()).isEqualTo(COORDINATOR.value());
		assertThat(granted.subject()).isEqualTo(waits.id() + " skill bpr until 2027-03-31");
		assertThat(granted.why()).isEqualTo("了解");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-21", "2029-11-23", "2126-11-22" })
	void nobodyIsExemptForLongerThanThreeYearsOrForThePast(LocalDate until) {
		Exemptions exemptions = TrainingTexts.exemptions(Databases.source(), this.clock);
		Exemption asked = exemptions.ask(ASKER, task("bpr"), "育休のため");
		assertThat(exemptions.allows(until)).isFalse();
		assertThatThrownBy(() -> exemptions.grant(asked, until, COORDINATOR, ""))
			.isInstanceOf(IllegalArgumentException.class);
		assertThat(exemptions.allows(LocalDate.of(2029, 11, 22))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "skill", "skill:", "tip:bpr", "skill: " })
	void whatIsAskedIsReadOrNot(String key) {
		assertThat(Asked.parse(key)).isEmpty();
		assertThat(Asked.parse("skill:bpr")).contains(new Asked.Skill(new SkillId("bpr")));
		assertThat(Asked.parse("course:c")).contains(new Asked.Course(new CourseId("c")));
	}

	private static Task task(String skill) {
		LearningPlan plan = TrainingTexts.plans(null, TestClock.on("2026-11-22")).ofAllStaff();
		return new Task(plan.map().skill(new SkillId(skill)), new Bilingual("スキル", "Skill"), true, List.of(),
				Progress.undone(Status.DUE, Optional.empty()));
	}

	private static List<String> deeds(DataSource database) {
		return JdbcClient.create(database)
			.sql("SELECT what FROM audit_entry ORDER BY place")
			.query((row, _) -> row.getString("what"))
			.list();
	}

}
