package dev.manabi.tips;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import dev.manabi.tips.Tip.Content;
import dev.manabi.tips.Tip.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tips in both databases.
 */
class TipRowsStorageTests extends TipRowsStage {

	@ParameterizedTest
	@MethodSource("databases")
	void whatIsSharedIsReadAsItWasWritten(JdbcClient jdbc) {
		TipRows rows = rows(jdbc);
		Content content = new Content("一行\n😀二行", RPA, SharedLink.of("https://example.jp/a?b=%20"));
		add(rows, 1, content);
		Tip tip = rows.find(id(1)).orElseThrow();
		assertThat(tip).isEqualTo(
				new Tip(id(1), AUTHOR, this.clock.instant(), content, State.SHOWN, false, 0, 0, 0, Tip.Decision.NONE));
		assertThat(rows.of(AUTHOR)).containsExactly(tip);
	}

	@ParameterizedTest
	@MethodSource("databases")
	void itMovesFromStateToStateOnce(JdbcClient jdbc) {
		TipRows rows = rows(jdbc);
		add(rows, 1, content("紙", RPA));
		assertThat(rows.pin(id(1), true)).isTrue();
		assertThat(rows.pin(id(1), true)).isFalse();
		Tip shared = now(rows);
		assertThat(rows.restore(shared)).isFalse();
		assertThat(rows.hide(shared, "古い")).isTrue();
		assertThat(rows.hide(shared, "誤り")).isFalse();
		Tip hidden = now(rows);
		assertThat(rows.find(id(1)).orElseThrow().decision()).isEqualTo(new Tip.Decision(1, "古い"));
		assertThat(rows.change(id(1), content("紙に", RPA))).isTrue();
		assertThat(rows.find(id(1))).get()
			.returns(State.HIDDEN, Tip::state)
			.returns(2, Tip::revision)
			.returns(new Tip.Decision(1, "古い"), Tip::decision);
		assertThat(rows.pin(id(1), false)).as("hidden").isFalse();
		assertThat(search(rows, "紙")).isEmpty();
		assertThat(rows.reported(0, 9)).hasSize(1);
		assertThat(rows.countReported()).isEqualTo(1);
		assertThat(rows.restore(hidden)).as("read before it was changed").isFalse();
		assertThat(rows.restore(now(rows))).isTrue();
		assertThat(rows.find(id(1)).orElseThrow().decision()).isEqualTo(new Tip.Decision(3, ""));
		assertThat(rows.countReported()).isZero();
		assertThat(search(rows, "紙")).hasSize(1);
		assertThat(rows.withdraw(id(1))).isTrue();
		assertThat(rows.withdraw(id(1))).isFalse();
		assertThat(rows.change(id(1), content("別", RPA))).isFalse();
		assertThat(rows.hide(now(rows), "")).isFalse();
		assertThat(rows.restore(now(rows))).isFalse();
		assertThat(rows.find(id(1)).orElseThrow().pinned()).isFalse();
		assertThat(rows.of(AUTHOR)).isEmpty();
	}

	private static Tip now(TipRows rows) {
		return rows.find(id(1)).orElseThrow();
	}

	/** Ten thousand tips are searched in far less than anybody waits. */
	@ParameterizedTest
	@MethodSource("databases")
	void manyAreSearchedSwiftly(JdbcClient jdbc) {
		TipRows rows = rows(jdbc);
		String filling = "表計算の数式や書類の様式を見直して、係の仕事を早く終える工夫です。".repeat(10);
		IntStream.range(0, 10_000)
			.forEach((number) -> add(rows, number,
					content(filling + "工夫" + number + ((number % 2_500 == 7) ? "ピボットテーブル" : ""),
							(number % 100 == 0) ? RPA : DATA)));
		jdbc.sql(
				"INSERT INTO tip_mark (tip, kind, person_id, marked_at) SELECT id, 'USEFUL', shared_by, shared_at FROM tip")
			.update();
		long began = System.nanoTime();
		assertThat(search(rows, "ﾋﾟﾎﾞｯﾄ 数式")).extracting(Tip::id)
			.containsExactly(id(7_507), id(5_007), id(2_507), id(7));
		Search all = new Search(Set.of(RPA), List.of());
		assertThat(rows.search(all, 0, 8)).extracting(Tip::id).startsWith(id(9_900), id(9_800));
		assertThat(rows.count(all)).isEqualTo(100);
		assertThat(rows.search(Search.EVERYTHING, 0, 8)).hasSize(8);
		assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ピボットの順番                 | ぴぼっと, 順番
			ＲＰＡ　録画                   | rpa, 録画
			まとめ                         | まとめ
			Power BI                       | power, bi
			ﾋﾟﾎﾞｯﾄﾃｰﾌﾞﾙを作る               | ぴぼっとてーぶる, 作
			C#                             | c#
			100%_\\                        | 100
			?!                             | ''
			！？、。                       | ''
			😀                             | ''
			👨‍👩‍👧🇯🇵                   | ''
			…―〜「」                       | ''
			😀ＲＰＡ！                     | rpa
			""")
	void wordsAreSearchedByWhatIsNoParticle(String words, String terms) {
		assertThat(String.join(", ", Wording.terms(words))).isEqualTo(terms);
	}

	@Test
	void whatGrowsWhenFoldedIsCut() {
		assertThat(Wording.folded("\uFDFA".repeat(1_000))).hasSizeLessThanOrEqualTo(4_000);
	}

	private static List<Tip> search(TipRows rows, String words) {
		return rows.search(new Search(Set.of(), Wording.terms(words)), 0, 9);
	}

}
