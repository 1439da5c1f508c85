package dev.manabi.tips;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.manabi.Databases;
import dev.manabi.TestClock;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import dev.manabi.tips.Tip.Content;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is found in both databases by what somebody says.
 */
class SearchStorageTests {

	private static final PersonId AUTHOR = new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51");

	private static final SkillId RPA = new SkillId("rpa-ai-ocr");

	private final TestClock clock = TestClock.on("2026-11-22");

	static Stream<Named<JdbcClient>> databases() {
		return Databases.both();
	}

	@ParameterizedTest
	@MethodSource("databases")
	void whatHoldsMostOfTheWordsComesFirst(JdbcClient jdbc) {
		TipRows rows = new TipRows(jdbc, this.clock);
		add(rows, 1, "マクロが止まるときは1行ずつ", RPA);
		add(rows, 2, "マクロは短く", RPA);
		add(rows, 3, "紙に書く", RPA);
		add(rows, 4, "録画し直す", RPA);
		add(rows, 5, "マクロが止まる", new SkillId("data-use"));
		add(rows, 6, "マクロが止まる", RPA);
		jdbc.sql("UPDATE tip SET state = 'HIDDEN' WHERE id = ?").param(id(6)).update();
		assertThat(rows.pin(id(3), true)).isTrue();
		Advice advice = new Advice(rows);
		assertThat(advice.on(RPA, "ﾏｸﾛが3行目で止まります", 9)).extracting(Tip::id).containsExactly(id(1), id(2), id(3), id(4));
		assertThat(advice.on(RPA, "ﾏｸﾛが3行目で止まります", 1)).extracting(Tip::id).containsExactly(id(1));
		for (String words : List.of("", "！？", "ラーメン", "%_\\' OR '='", "あ".repeat(100_000))) {
			assertThat(advice.on(RPA, words, 9)).extracting(Tip::id).containsExactly(id(3), id(4), id(2), id(1));
		}
	}

	/** What is asked for and can't be searched is nothing, and not everything. */
	@ParameterizedTest
	@MethodSource("databases")
	void signsFindNothing(JdbcClient jdbc) {
		TipRows rows = new TipRows(jdbc, this.clock);
		add(rows, 1, "！？、。😀", RPA);
		for (String signs : List.of("！？", "、。", "😀")) {
			Search search = new Search(Set.of(), Wording.terms(signs));
			assertThat(rows.search(search, 0, 9)).isEmpty();
			assertThat(rows.count(search)).isZero();
		}
		assertThat(rows.search(Search.EVERYTHING, 0, 9)).hasSize(1);
		assertThat(rows.count(Search.EVERYTHING)).isEqualTo(1);
	}

	private static void add(TipRows rows, int number, String words, SkillId skill) {
		rows.add(id(number), AUTHOR, new Content(words, skill, Optional.empty()), "");
	}

	private static String id(int number) {
		return "00000000-0000-4000-8000-%012d".formatted(number);
	}

}
