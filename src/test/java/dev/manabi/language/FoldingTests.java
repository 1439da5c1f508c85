package dev.manabi.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTests {

	@ParameterizedTest
	@CsvSource({ "'ＲＰＡ ', rpa", "カナ, かな", "ｶﾞｲﾄﾞ, がいど", "'何を、受講？', 何を受講", "C++, c++", "担当者（○）, 担当者", "在職◯, 在職",
			"◎名〇, 名", "'？！', ''" })
	void spellingsMeet(String text, String key) {
		assertThat(Folding.key(text)).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource({ "'◎とは？', ◎とは", "◯とは, ○とは", "〇とは, ○とは", "'「○」', ○", "1.5時間, 1.5時間", "１．５時間, 1.5時間", "'Ver. 2.', ver2",
			"'ＲＰＡ ', rpa", "'？！', ''" })
	void marksAndPointsMayBeSpoken(String text, String key) {
		assertThat(Folding.spoken(text)).isEqualTo(key);
	}

}
