package dev.manabi.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTests {

	@ParameterizedTest
	@CsvSource({ "'ＲＰＡ ', rpa", "カナ, かな", "ｶﾞｲﾄﾞ, がいど", "'何を、受講？', 何を受講", "C++, c++", "'◎とは？', ◎とは", "◯とは, ○とは",
			"〇とは, ○とは", "'「○」', ○", "'？！', ''" })
	void spellingsMeet(String text, String key) {
		assertThat(Folding.key(text)).isEqualTo(key);
	}

}
