package dev.manabi;

import dev.manabi.Dialogues.Seen;
import dev.manabi.language.Language;
import dev.manabi.roster.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What guests and rooms are answered: what the policy says, and nothing that would be
 * required of them.
 */
@ManabiTest
class NotStaffDialogueTests {

	@Autowired
	private Dialogues dialogues;

	@AfterEach
	void forget(@Autowired JdbcClient jdbc) {
		jdbc.sql("DELETE FROM language_choice").update();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			JA | ◎とは | ◎　原則として必修
			EN | What do ◎ and ○ mean? | ◎  Mandatory in principle
			JA | 12箇条の第8条は？ | 第8条　自分で作りすぎない
			EN | rule 8 | Article 8　Don't build too much yourself
			JA | ヘルプ | こんなことをお尋ねください
			EN | Help | What you can ask
			JA | 今年度の必須研修は？ | 令和8年度の全職員必須研修
			EN | What is mandatory this fiscal year? | Mandatory for all staff in fiscal year 2026
			JA | 研修を探す | 研修を探す
			EN | Find courses | Find courses
			JA | スキルマップを見せて | 八王子市デジタル人財スキルマップ
			EN | Show the skill map | Hachioji digital skills map
			JA | 言語 | 言語（Language）
			EN | Language | Language
			JA | 私のデータ | 私について保存されている情報
			EN | My data | What is stored about me
			""")
	void areAnsweredWithoutAnythingRequired(Language language, String text, String line) {
		for (boolean guest : new boolean[] { true, false }) {
			String userName = guest ? "guest@partner.example.jp" : "room-1@city.example.jp";
			Seen seen = this.dialogues.as(People.account(userName, "来客", guest, true), language).says(text);
			assertThat(seen.lines()).contains(line);
			seen.doesNotSee("あなたに必要", "is required of you", "▼");
		}
	}

}
