package dev.manabi.tips.chat;

import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import dev.manabi.roster.People;
import dev.manabi.tips.StudyRooms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may do what to a tip that 伊藤 彩香 shared, pressed on cards or forged, in their own
 * chat or in a channel. The others are guests, and whoever is not in the roster.
 */
@ManabiTest
class TipRightsTests {

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# what         | author | colleague | coordinator | others
			tip            | yes    | yes       | yes         | no
			tip-useful     | yes    | yes       | yes         | no
			tip-saved      | yes    | yes       | yes         | no
			report-tip     | yes    | yes       | yes         | no
			send-report    | yes    | yes       | yes         | no
			edit-tip       | yes    | no        | no          | no
			send-tip       | yes    | no        | no          | no
			withdraw-tip   | yes    | no        | no          | no
			hide-form      | no     | no        | yes         | no
			hide-tip       | no     | no        | yes         | no
			leave-tip      | no     | no        | yes         | no
			pin-tip        | no     | no        | yes         | no
			unpin-tip      | no     | no        | yes         | no
			reported-tips  | no     | no        | yes         | no
			find-tips      | yes    | yes       | yes         | no
			saved-tips     | yes    | yes       | yes         | no
			ask-colleagues | yes    | yes       | yes         | no
			improvement-case | yes  | yes       | yes         | no
			""")
	void isAsTheTableSays(String what, String author, String colleague, String coordinator, String others) {
		check(what, "伊藤 彩香", author);
		check(what, "佐藤 健一", colleague);
		check(what, "小林 恵", coordinator);
		check(what, "stranger", others);
		check(what, "guest", others);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# what         | author | colleague | coordinator | others
			tip            | yes    | no        | yes         | no
			tip-useful     | no     | no        | no          | no
			tip-saved      | no     | no        | no          | no
			send-report    | no     | no        | no          | no
			edit-tip       | yes    | no        | no          | no
			send-tip       | yes    | no        | no          | no
			withdraw-tip   | yes    | no        | no          | no
			pin-tip        | no     | no        | no          | no
			hide-form      | no     | no        | no          | no
			hide-tip       | no     | no        | no          | no
			restore-tip    | no     | no        | yes         | no
			""")
	void ofWhatIsHidden(String what, String author, String colleague, String coordinator, String others) {
		check(what + "!", "伊藤 彩香", author);
		check(what + "!", "佐藤 健一", colleague);
		check(what + "!", "小林 恵", coordinator);
		check(what + "!", "stranger", others);
		check(what + "!", "guest", others);
	}

	@ParameterizedTest
	@CsvSource({ "tip", "tip-useful", "edit-tip", "withdraw-tip", "send-tip", "hide-tip", "restore-tip", "pin-tip",
			"leave-tip", "send-report" })
	void whatIsNotThereHarmsNothing(String what) {
		for (String id : new String[] { "00000000-0000-4000-8000-000000000000", "x'; DROP TABLE tip; --",
				"a".repeat(100_000) }) {
			assertThat(as("小林 恵").presses(what, Map.of("tip", id, "words", "x", "reason", "x")).lines())
				.containsExactly("この学びのコツは、取り下げられたか非表示になったため、ご覧になれません。");
		}
		assertThat(this.jdbc.sql("SELECT count(*) FROM tip").query(Integer.class).single()).isZero();
	}

	private void check(String what, String name, String may) {
		this.jdbc.sql("DELETE FROM tip").update();
		String tip = as("伊藤 彩香").presses("send-tip", Map.of("words", "コツ", "skill", "rpa-ai-ocr", "link", ""))
			.answer()
			.findValuesAsString("tip")
			.getFirst();
		if (what.endsWith("!")) {
			this.jdbc.sql("UPDATE tip SET state = 'HIDDEN'").update();
		}
		String before = state();
		Map<String, String> slots = Map.of("tip", tip, "words", "別のコツ", "skill", "rpa-ai-ocr", "link", "", "reason",
				"理由");
		Seen seen = as(name).presses(what.replace("!", ""), slots);
		String first = String.join(" ", seen.lines());
		boolean refused = first.contains("職員の方だけ") || first.contains("研修担当の方だけ") || first.contains("共有したご本人だけ")
				|| first.contains("ご覧になれません") || first.contains("すでに非表示");
		assertThat(refused).as(what + " by " + name + ": " + first).isEqualTo(may.equals("no"));
		if (refused) {
			as(name).inChannel(StudyRooms.RPA).presses(what.replace("!", ""), slots);
			assertThat(state()).isEqualTo(before);
		}
	}

	private String state() {
		return this.jdbc.sql("SELECT words || state || pinned FROM tip").query(String.class).list().toString()
				+ this.jdbc.sql("SELECT count(*) FROM tip_mark").query(Integer.class).single()
				+ this.jdbc.sql("SELECT count(*) FROM tip_report").query(Integer.class).single();
	}

	private Speaker as(String name) {
		return switch (name) {
			case "stranger" -> this.dialogues.asStranger(Language.JA);
			case "guest" ->
				this.dialogues.as(People.account("guest@partner.example.jp", "来客", true, true), Language.JA);
			default -> this.dialogues.as(name, Language.JA);
		};
	}

}
