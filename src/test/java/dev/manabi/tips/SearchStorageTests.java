package dev.manabi.tips;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is found in both databases by what somebody says.
 */
class SearchStorageTests extends TipRowsStage {

	@ParameterizedTest
	@MethodSource("databases")
	void whatHoldsMostOfTheWordsComesFirst(JdbcClient jdbc) {
		TipRows rows = rows(jdbc);
		add(rows, 1, content("マクロが止まるときは1行ずつ", RPA));
		add(rows, 2, content("マクロは短く", RPA));
		add(rows, 3, content("紙に書く", RPA));
		add(rows, 4, content("録画し直す", RPA));
		add(rows, 5, content("マクロが止まる", DATA));
		add(rows, 6, content("マクロが止まる", RPA));
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
		TipRows rows = rows(jdbc);
		add(rows, 1, content("！？、。😀", RPA));
		for (String signs : List.of("！？", "、。", "😀")) {
			Search search = new Search(Set.of(), Wording.terms(signs));
			assertThat(rows.search(search, 0, 9)).isEmpty();
			assertThat(rows.count(search)).isZero();
		}
		assertThat(rows.search(Search.EVERYTHING, 0, 9)).hasSize(1);
		assertThat(rows.count(Search.EVERYTHING)).isEqualTo(1);
	}

}
