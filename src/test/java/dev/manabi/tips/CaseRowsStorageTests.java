package dev.manabi.tips;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.manabi.Databases;
import dev.manabi.TestClock;
import dev.manabi.language.Bilingual;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import dev.manabi.tips.ImprovementCase.Content;
import dev.manabi.tips.ImprovementCase.State;
import dev.manabi.training.CourseId;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cases of improvement in both databases.
 */
class CaseRowsStorageTests {

	private static final String ID = "11111111-0000-4000-8000-000000000000";

	private static final int COORDINATORS = 8;

	private final TestClock clock = TestClock.on("2026-11-22");

	static Stream<Named<DataSource>> databases() {
		return Databases.sources();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void onlyWhatWasReadIsSettled(DataSource database) {
		CaseRows rows = rows(database);
		rows.add(ID, person(1), "市民課", content("紙を1枚に"));
		ImprovementCase first = rows.find(ID).orElseThrow();
		assertThat(first.revision()).isEqualTo(1);
		assertThat(rows.change(ID, content("紙をなくした"))).isTrue();
		assertThat(settle(rows, first, State.CONFIRMED, 2)).isFalse();
		assertThat(settle(rows, first, State.RETURNED, 2)).isFalse();
		ImprovementCase second = rows.find(ID).orElseThrow();
		assertThat(second.revision()).isEqualTo(2);
		assertThat(second.state()).isEqualTo(State.WAITS);
		assertThat(settle(rows, second, State.RETURNED, 2)).isTrue();
		assertThat(rows.change(ID, content("紙をなくした。"))).isTrue();
		assertThat(settle(rows, second, State.CONFIRMED, 2)).as("it waits again, in other words").isFalse();
		assertThat(settle(rows, rows.find(ID).orElseThrow(), State.CONFIRMED, 2)).isTrue();
		assertThat(rows.change(ID, content("別"))).as("confirmed").isFalse();
		assertThat(rows.find(ID).orElseThrow().revision()).isEqualTo(3);
	}

	/** Half of them confirm, half give back, all at once. */
	@ParameterizedTest
	@MethodSource("databases")
	void oneOfManySettlesIt(DataSource database) throws Exception {
		CaseRows rows = rows(database);
		rows.add(ID, person(1), "", content("紙を1枚に"));
		ImprovementCase read = rows.find(ID).orElseThrow();
		List<Boolean> settled = new ArrayList<>();
		CountDownLatch go = new CountDownLatch(1);
		try (ExecutorService coordinators = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Boolean>> running = IntStream.range(0, COORDINATORS)
				.mapToObj((number) -> coordinators.submit(() -> {
					go.await();
					return settle(rows, read, (number % 2 == 0) ? State.CONFIRMED : State.RETURNED, number);
				}))
				.toList();
			go.countDown();
			for (Future<Boolean> each : running) {
				settled.add(each.get());
			}
		}
		assertThat(settled).containsOnlyOnce(true);
		int by = settled.indexOf(true);
		ImprovementCase now = rows.find(ID).orElseThrow();
		assertThat(now.state()).isEqualTo((by % 2 == 0) ? State.CONFIRMED : State.RETURNED);
		assertThat(now.settlement().orElseThrow().by()).isEqualTo(person(by));
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatIsConfirmedIsCountedByWorkshop(DataSource database) {
		CaseRows rows = rows(database);
		confirm(rows, 1, "rpa", "古い名前", 2026);
		confirm(rows, 2, "low-code", "ローコード", 2026);
		confirm(rows, 3, "rpa", "新しい名前", 2026);
		confirm(rows, 4, "rpa", "去年", 2025);
		rows.add(id(5), person(1), "", content("rpa", "待つ"));
		assertThat(rows.byWorkshop(2026)).containsExactly(new CaseGoal.Workshop(new Bilingual("新しい名前", "Workshop"), 2),
				new CaseGoal.Workshop(new Bilingual("ローコード", "Workshop"), 1));
		assertThat(rows.confirmed(2026)).isEqualTo(3);
		assertThat(rows.byWorkshop(2024)).isEmpty();
	}

	private static void confirm(CaseRows rows, int number, String course, String title, int year) {
		rows.add(id(number), person(1), "", content(course, title));
		assertThat(rows.settle(rows.find(id(number)).orElseThrow(), State.CONFIRMED, year, person(2), "")).isTrue();
	}

	private static boolean settle(CaseRows rows, ImprovementCase read, State to, int by) {
		return rows.settle(read, to, (to == State.CONFIRMED) ? 2026 : 0, person(by),
				(to == State.CONFIRMED) ? "" : "理由");
	}

	private CaseRows rows(DataSource database) {
		return new CaseRows(JdbcClient.create(database), this.clock);
	}

	private static Content content(String after) {
		return new Content(new CourseId("rpa"), new Bilingual("研修", "Workshop"), new SkillId("rpa-ai-ocr"), "紙が3枚",
				after, 10);
	}

	private static Content content(String course, String title) {
		return new Content(new CourseId(course), new Bilingual(title, "Workshop"), new SkillId("rpa-ai-ocr"), "紙が3枚",
				"1枚", 10);
	}

	private static String id(int number) {
		return "00000000-0000-4000-8000-%012d".formatted(number);
	}

	private static PersonId person(int number) {
		return new PersonId("00000000-0000-4000-8000-%012d".formatted(number));
	}

}
