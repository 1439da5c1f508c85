package dev.manabi.conversation;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Entry;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import dev.manabi.training.Claim;
import dev.manabi.training.Evidence;
import dev.manabi.training.Learnt;
import dev.manabi.training.TrainingRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everybody may have erased what need not be kept of them.
 */
@ManabiTest
class EraseMyDataDialogueTests {

	private static final PersonId ITO = new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51");

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	@Autowired
	private AuditLog log;

	@BeforeEach
	@AfterEach
	void forget() {
		this.clock.moveTo("2026-11-22");
		for (String table : List.of("completion", "audit_entry", "role_decision", "role_report", "duty_answer",
				"language_choice", "notice_told", "teams_personal_chat", "teams_installation", "edition",
				"conversation_topic", "learnt_word", "required_skill", "required_course", "required_of", "transfer")) {
			this.jdbc.sql("DELETE FROM " + table).update();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "私についての情報の消去", "私のデータを削除して", "Delete my data" })
	void isAskedByWordsAndErasesNothingYet(String text) {
		this.dialogues.as("伊藤 彩香", Language.JA).havingChosenIt().says(text).sees("消去するものと、残るものは次のとおりです。まだ何も消去していません。");
		assertThat(count("language_choice")).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({
			"JA, 消去する, 消去しました。, 担当業務のお答え：すべて未回答に戻り、○のスキルの要否も変わることがあります, "
					+ "チャットの宛先：次にお知らせがあるときは、Manabi があらためて宛先を調べます, 研修の記録（1件）：人事の記録のため、記録した日から5年間残します, "
					+ "職員名簿：市の名簿がもとになっており、消しても次に読み込んだときに戻るため、残ります",
			"EN, Delete, 'It has been deleted. ', 'Your answers about duties: none is answered any more, which may change what you need to take', "
					+ "'Where your chat is: when there is something to tell you, Manabi looks it up anew', "
					+ "'Training records (1): a personnel record, which is kept for 5 years after it was recorded', "
					+ "'The staff roster: it comes from the city’s own list, and would be back with the next reading'" })
	void erasesWhatNeedNotBeKept(Language language, String erase, String done, String duties, String chat,
			String records, String roster, @Autowired TrainingRecords training) {
		fill(training);
		Seen preview = this.dialogues.as("伊藤 彩香", language)
			.presses("erase-my-data")
			.sees(duties, chat, records, roster);
		assertThat(count("duty_answer")).isEqualTo(2);
		assertThat(preview.presses(erase).lines().getFirst()).startsWith(done);
		assertThat(count("duty_answer")).as("that of another person").isEqualTo(1);
		assertThat(count("role_report")).isZero();
		assertThat(count("teams_personal_chat")).isZero();
		assertThat(count("completion")).isEqualTo(1);
		assertThat(this.log.list(Optional.of(ITO.value()), Optional.of("erasure"), 0, 9)).singleElement()
			.satisfies((entry) -> assertThat(entry.subject() + entry.why()).isEmpty())
			.extracting(Entry::what)
			.isEqualTo("erasure.wished");
		assertThat(this.jdbc.sql("SELECT subject FROM audit_entry WHERE why LIKE '%secret%' OR subject LIKE '%secret%'")
			.query(String.class)
			.list()).isEmpty();
	}

	@Test
	void whatACoordinatorHasSetStaysInForce() {
		var kobayashi = this.dialogues.as("小林 恵", Language.JA);
		for (String until : List.of("2027-02-28", "2027-03-31")) {
			kobayashi.presses("save-roles", Map.of("person", ITO.value(), "roles", "leader", "until", until));
		}
		assertThat(count("role_decision")).isEqualTo(2);
		Seen preview = this.dialogues.as("伊藤 彩香", Language.JA).presses("erase-my-data");
		Seen erased = preview.sees("役割の申し出とその説明文、以前の設定の記録", "研修担当が設定した役割：研修担当が決めたもののため、残ります").presses("消去する");
		assertThat(erased.lines().getFirst()).startsWith("消去しました。");
		assertThat(this.jdbc.sql("SELECT in_force_for FROM role_decision").query(String.class).list())
			.containsExactly(ITO.value());
		kobayashi.presses("erase-my-data").sees("ほかの方の役割についての決定：その方の記録のため、残ります");
	}

	/** It is five years since, and a day. */
	@Test
	void recordsThatNeedNotBeKeptAnyLongerGo(@Autowired TrainingRecords training) {
		training.record(claim("古い研修"));
		this.clock.moveTo("2031-11-22");
		training.record(claim("新しい研修"));
		var ito = this.dialogues.as("伊藤 彩香", Language.JA);
		assertThat(String.join("\n", ito.presses("erase-my-data").lines())).doesNotContain("残す期間を過ぎたもの");
		this.clock.moveTo("2031-11-23");
		ito.presses("erase-my-data").sees("研修の記録のうち、残す期間を過ぎたもの：1件").presses("消去する");
		assertThat(this.jdbc.sql("SELECT title_ja FROM completion").query(String.class).list())
			.containsExactly("新しい研修");
		assertThat(this.log.count(Optional.of(ITO.value()), Optional.of("completion"))).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1", "forged" })
	void aForgedOrOldButtonShowsWhatWouldBeErased(String seen) {
		var ito = this.dialogues.as("伊藤 彩香", Language.JA);
		ito.presses("in-charge", Map.of("duty", "rpa-ai-ocr-operations"));
		ito.presses("erase-now", Map.of("seen", seen)).sees("消去するもの");
		assertThat(count("duty_answer")).isEqualTo(1);
		Seen preview = ito.presses("erase-my-data");
		ito.presses("send-role-report", Map.of("roles", "leader", "words", "later"));
		preview.presses("消去する").sees("役割の申し出とその説明文、以前の設定の記録");
		assertThat(count("role_report")).isEqualTo(1);
	}

	@Test
	void nobodyErasesAnother() {
		this.dialogues.as("鈴木 直樹", Language.JA).presses("in-charge", Map.of("duty", "my-number"));
		var ito = this.dialogues.as("伊藤 彩香", Language.JA);
		ito.presses("in-charge", Map.of("duty", "rpa-ai-ocr-operations"));
		Seen preview = ito.presses("erase-my-data");
		preview.pressedBy(this.dialogues.as("鈴木 直樹", Language.JA), "消去する");
		assertThat(this.jdbc.sql("SELECT count(*) FROM duty_answer WHERE person_id = ?")
			.param(ITO.value())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@ParameterizedTest
	@EnumSource
	void aStrangerHasNothingToErase(Language language) {
		Seen seen = this.dialogues.asStranger(language).presses("erase-my-data");
		seen.sees((language == Language.JA) ? "あなたについて保存している情報はありません。" : "Nothing is stored about you.");
		assertThat(seen.answer().toString()).doesNotContain("erase-now");
		this.dialogues.asStranger(language).presses("erase-now");
		assertThat(count("audit_entry")).isZero();
	}

	@Test
	void allOfItGoesOrNothing() {
		var ito = this.dialogues.as("伊藤 彩香", Language.JA);
		ito.presses("in-charge", Map.of("duty", "rpa-ai-ocr-operations"));
		this.jdbc
			.sql("CREATE TABLE holds (place varchar(500), kind varchar(10), "
					+ "FOREIGN KEY (kind, place) REFERENCES teams_installation (kind, place))")
			.update();
		try {
			this.jdbc.sql("INSERT INTO teams_installation VALUES ('chat', ?, now())").param(ITO.value()).update();
			this.jdbc.sql("INSERT INTO holds VALUES (?, 'chat')").param(ITO.value()).update();
			assertThat(ito.presses("erase-my-data").presses("消去する").lines().getFirst()).doesNotContain("消去しました");
			assertThat(count("duty_answer")).isEqualTo(1);
			assertThat(this.log.count(Optional.empty(), Optional.of("erasure"))).isZero();
		}
		finally {
			this.jdbc.sql("DROP TABLE holds").update();
		}
	}

	@ParameterizedTest
	@EnumSource
	void isNeverShownAmongOthers(Language language) {
		assertThat(this.dialogues.as("伊藤 彩香", language).amongOthers().presses("erase-my-data").answer().has("apart"))
			.isTrue();
	}

	@Test
	void whatIsStoredLeadsToIt() {
		this.dialogues.as("伊藤 彩香", Language.JA).presses("my-data").presses("情報を消去する").sees("私についての情報の消去");
	}

	private void fill(TrainingRecords training) {
		this.dialogues.as("鈴木 直樹", Language.JA).presses("in-charge", Map.of("duty", "my-number"));
		var ito = this.dialogues.as("伊藤 彩香", Language.JA);
		ito.presses("in-charge", Map.of("duty", "rpa-ai-ocr-operations"));
		ito.presses("send-role-report", Map.of("roles", "leader", "words", "secret"));
		training.record(claim("研修"));
		this.jdbc.sql("INSERT INTO teams_personal_chat VALUES (?, 'c', 's', 't', 'i', 'b', now(), 'ja-JP')")
			.param(ITO.value())
			.update();
	}

	private static Claim claim(String title) {
		return new Claim(ITO,
				new Learnt(Optional.empty(), Set.of(new SkillId(title.equals("古い研修") ? "rpa" : "security")),
						new Bilingual(title, "en " + title)),
				LocalDate.of(2026, 11, 20), Evidence.WORD, true, "chat", Optional.<URI>empty(), Optional.of(ITO));
	}

	private int count(String table) {
		return this.jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
	}

}
