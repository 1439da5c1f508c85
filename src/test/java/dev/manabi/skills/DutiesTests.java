package dev.manabi.skills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.manabi.Databases;
import dev.manabi.TestClock;
import dev.manabi.roster.People;
import dev.manabi.roster.Person;
import dev.manabi.roster.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class DutiesTests {

	private static final Person SHUSA = People.inPost("市民課", "主査");

	private final TestClock clock = TestClock.on("2026-11-23");

	private final SkillMaps maps = SkillMapTexts.maps(null, this.clock);

	@TempDir
	private Path directory;

	@Test
	void areThoseThatAMarkOfTheRolesHangsOn() {
		Duties duties = duties(Databases.one());
		assertThat(ids(duties.of(SHUSA))).containsExactly("my-number", "security-operations", "system-development",
				"data-analysis", "rpa-ai-ocr-operations", "online-application-services", "low-code-improvement");
		assertThat(duties.of(SHUSA).getFirst().skills()).extracting((skill) -> skill.id().value())
			.containsExactly("my-number-basic", "my-number-advanced");
		assertThat(ids(duties.of(People.inPost("福祉部", "福祉部長")))).isEmpty();
		assertThat(duties.of(SHUSA)).extracting(RoleDuty::inCharge).containsOnly(InCharge.UNANSWERED);
	}

	@Test
	void whatAnotherRoleRequiresAnywayHangsOnNoDuty() {
		List<RoleDuty> duties = duties(Databases.one()).of(People.inPost("デジタル推進室", "デジタル推進室長"));
		assertThat(duties.getFirst().skills()).extracting((skill) -> skill.id().value())
			.containsExactly("my-number-advanced");
		assertThat(ids(duties)).doesNotContain("system-development", "security-operations");
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void theLastAnswerIsRememberedForGood(JdbcClient jdbc) {
		Duties duties = duties(jdbc);
		assertThat(duties.answer(SHUSA, new DutyAnswer("my-number", true))).map(RoleDuty::inCharge)
			.contains(InCharge.YES);
		duties.answer(SHUSA, new DutyAnswer("data-analysis", false));
		duties.answer(SHUSA, new DutyAnswer("data-analysis", false));
		assertThat(answers(duties(jdbc), SHUSA)).containsEntry("my-number", InCharge.YES)
			.containsEntry("data-analysis", InCharge.NO)
			.containsEntry("security-operations", InCharge.UNANSWERED);
		this.clock.moveTo("2026-12-01");
		duties.answer(SHUSA, new DutyAnswer("my-number", false));
		assertThat(answers(duties(jdbc), SHUSA)).containsEntry("my-number", InCharge.NO);
		assertThat(jdbc.sql("SELECT answered_at FROM duty_answer ORDER BY duty").query(Instant.class).list())
			.containsExactly(TestClock.on("2026-11-23").instant(), this.clock.instant());
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void pressedManyTimesAtOnceItIsOneAnswer(JdbcClient jdbc) {
		Duties duties = duties(jdbc);
		try (ExecutorService presses = Executors.newFixedThreadPool(4)) {
			IntStream.range(0, 20)
				.forEach((_) -> presses.execute(() -> duties.answer(SHUSA, new DutyAnswer("my-number", true))));
		}
		assertThat(jdbc.sql("SELECT in_charge FROM duty_answer").query(Boolean.class).list()).containsExactly(true);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void afterATransferTheQuestionIsOpenAgain(JdbcClient jdbc) {
		Duties duties = duties(jdbc);
		duties.answer(SHUSA, new DutyAnswer("my-number", true));
		Person moved = People.inPost("税務課", "主査");
		Person promoted = People.inPost("市民課", "課長");
		assertThat(answers(duties, moved)).containsEntry("my-number", InCharge.UNANSWERED);
		assertThat(answers(duties, promoted)).containsEntry("my-number", InCharge.UNANSWERED);
		assertThat(answers(duties, SHUSA)).containsEntry("my-number", InCharge.YES);
		duties.answer(moved, new DutyAnswer("my-number", false));
		assertThat(answers(duties, moved)).containsEntry("my-number", InCharge.NO);
		assertThat(answers(duties, SHUSA)).containsEntry("my-number", InCharge.UNANSWERED);
	}

	@Test
	void theSamePostsInAnotherOrderOrSpellingAreNoTransfer() {
		Duties duties = duties(Databases.one());
		Post first = new Post("市民課", "主査");
		Post second = new Post("DX 推進課", "主査");
		duties.answer(People.inPosts(first, second), new DutyAnswer("my-number", true));
		assertThat(answers(duties, People.inPosts(new Post("ＤＸ推進課", "主査"), first))).containsEntry("my-number",
				InCharge.YES);
		assertThat(answers(duties, People.inPosts(first))).containsEntry("my-number", InCharge.UNANSWERED);
	}

	@ParameterizedTest
	@CsvSource({ "主事, system-development", "福祉部長, my-number", "主査, no-such-duty", "主査, ''" })
	void whatMakesNoDifferenceIsNotKept(String title, String duty) {
		JdbcClient jdbc = Databases.one();
		assertThat(duties(jdbc).answer(People.inPost("市民課", title), new DutyAnswer(duty, true))).isEmpty();
		assertThat(count(jdbc)).isZero();
	}

	@Test
	void whoIsNotStaffHasNoDuties() {
		JdbcClient jdbc = Databases.one();
		Person guest = People.account("guest@partner.example.jp", "Guest", true, true);
		assertThat(duties(jdbc).of(guest)).isEmpty();
		assertThat(duties(jdbc).answer(guest, new DutyAnswer("my-number", true))).isEmpty();
		assertThat(count(jdbc)).isZero();
	}

	@Test
	void aDutyThatTheMapNoLongerHasIsPassedOver() throws IOException {
		Path file = this.directory.resolve("map.yaml");
		Files.writeString(file, SkillMapTexts.bundled());
		SkillMaps changing = SkillMapTexts.maps(file.toString(), this.clock);
		Duties duties = SkillMapTexts.duties(changing, Databases.one(), this.clock);
		duties.answer(SHUSA, new DutyAnswer("my-number", true));
		duties.answer(SHUSA, new DutyAnswer("data-analysis", true));
		Files.writeString(file, SkillMapTexts.bundled().replace("my-number\n", "numbers\n"));
		changing.reload();
		assertThat(changing.refused()).isEmpty();
		assertThat(ids(duties.of(SHUSA))).contains("numbers").doesNotContain("my-number");
		assertThat(answers(duties, SHUSA)).containsEntry("numbers", InCharge.UNANSWERED)
			.containsEntry("data-analysis", InCharge.YES);
		assertThat(duties.answer(SHUSA, new DutyAnswer("my-number", false))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "yes, true", "no, false" })
	void aButtonBringsAnAnswer(String inCharge, boolean answer) {
		assertThat(DutyAnswer.of(Map.of("duty", "my-number", "in-charge", inCharge)))
			.contains(new DutyAnswer("my-number", answer));
		assertThat(DutyAnswer.of(Map.of("duty", "my-number", "in-charge", inCharge + "!"))).isEmpty();
		assertThat(DutyAnswer.of(Map.of("duty", "my-number"))).isEmpty();
	}

	private Duties duties(JdbcClient jdbc) {
		return SkillMapTexts.duties(this.maps, jdbc, this.clock);
	}

	private static List<String> ids(List<RoleDuty> duties) {
		return duties.stream().map((each) -> each.duty().id()).toList();
	}

	private static Map<String, InCharge> answers(Duties duties, Person person) {
		return duties.of(person).stream().collect(Collectors.toMap((each) -> each.duty().id(), RoleDuty::inCharge));
	}

	private static int count(JdbcClient jdbc) {
		return jdbc.sql("SELECT count(*) FROM duty_answer").query(Integer.class).single();
	}

}
