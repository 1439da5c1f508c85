package dev.manabi;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.manabi.Dialogues.Seen;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.privacy.Eraser;
import dev.manabi.privacy.Keeper;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import dev.manabi.training.Claim;
import dev.manabi.training.Completion;
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
 * Everybody sees what is stored of them, and nobody else does.
 */
@ManabiTest
class MyDataDialogueTests {

	private static final PersonId ITO = new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51");

	private static final Pattern OF_PEOPLE = Pattern.compile("<dt data-tables=\"([^\"]+)\"");

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	@AfterEach
	void forget() {
		for (String table : List.of("completion", "audit_entry", "required_skill", "required_course", "required_of",
				"transfer", "role_decision", "role_report", "duty_answer", "language_choice", "notice_told",
				"teams_personal_chat", "edition", "conversation_topic", "learnt_word", "upload")) {
			this.jdbc.sql("DELETE FROM " + table).update();
		}
	}

	/** Who adds a table of people makes a {@link Keeper} tell of it. */
	@Test
	void everyTableOfPeopleIsToldOf(@Autowired List<Keeper> keepers, @Autowired List<Eraser> erasers)
			throws IOException {
		Set<String> told = new HashSet<>();
		keepers.forEach((keeper) -> told.addAll(keeper.tables()));
		told.add("teams_claim"); // tells neither the words nor who sent them
		List<String> tables = OF_PEOPLE.matcher(Files.readString(Path.of("src/main/resources/pages/privacy.ja.html")))
			.results()
			.flatMap((match) -> Arrays.stream(match.group(1).split(" ")))
			.toList();
		assertThat(told).containsExactlyInAnyOrderElementsOf(tables);
		assertThat(erasers.stream().flatMap((eraser) -> eraser.tables().stream()).toList())
			.as("what is told of can be erased")
			.containsExactlyInAnyOrderElementsOf(
					keepers.stream().flatMap((keeper) -> keeper.tables().stream()).toList());
		assertThat(this.jdbc
			.sql("""
					SELECT DISTINCT lower(table_name) FROM information_schema.columns
					WHERE lower(table_schema) = 'public' AND lower(table_name) <> 'flyway_schema_history' AND (lower(column_name) IN ('person_id', 'entry')
					    OR lower(column_name) LIKE '%\\_by')
					""")
			.query(String.class)
			.list()).isSubsetOf(told);
	}

	@ParameterizedTest
	@ValueSource(strings = { "私について保存されている情報", "私のデータ", "私について何を保存していますか？", "個人情報", "What do you store about me?",
			"What is stored about me?", "my data" })
	void showsTheRoster(String text) {
		this.dialogues.as("伊藤 彩香", Language.JA)
			.havingChosenIt()
			.says(text)
			.sees("職員名簿", "氏名：伊藤 彩香", "ユーザー名：ito.ayaka@city.example.jp", "職員番号：007742", "所属・職名：高齢者福祉課 主事", "上司：髙橋 美智子",
					"使用言語：日本語");
	}

	@ParameterizedTest
	@CsvSource({ "佐藤 健一, 所属・職名：福祉部 福祉部長", "髙橋 美智子, 上司：佐藤 健一", "鈴木 直樹, 職員番号：004058", "渡辺 大輔, 役割や担当の判断に使うグループ：1件",
			"山本 隆, 所属・職名：デジタル推進室 デジタル推進室長", "中村 さくら, 上司：山本 隆", "小林 恵, 研修担当", "Emily Carter, 使用言語：英語" })
	void isRightForEverybody(String name, String line) {
		this.dialogues.as(name, Language.JA).presses("my-data").sees(line);
	}

	@Test
	void showsWhatWasSaidAndDecided() {
		var ito = this.dialogues.as("伊藤 彩香", Language.EN);
		ito.presses("in-charge", Map.of("duty", "rpa-ai-ocr-operations"));
		this.dialogues.as("小林 恵", Language.JA)
			.presses("save-roles",
					Map.of("person", "6fced11d-2bd8-41e6-847a-8387cdde8d51", "roles", "leader", "until", "2027-03-31"));
		ito.presses("send-role-report", Map.of("roles", "leader", "words", "10月から*係長*です。\n- よろしく"));
		ito.says("日本語で");
		Seen seen = ito.presses("my-data");
		assertThat(String.join("\n", seen.lines())).contains("RPA・AI-OCR", "：はい（ご担当）",
				"「役割が違います」：デジタル推進リーダー人財 / 10月から\\*係長\\*です。 - よろしく", "役割：「デジタル推進リーダー人財」に設定（2027年3月31日(水)まで）（小林 恵さん）",
				"お選びになった言語：日本語");
		this.dialogues.as("小林 恵", Language.EN)
			.presses("my-data")
			.sees("Settings and answers that you made as a coordinator: 1");
	}

	@Test
	void showsTheTrainingRecordsInPlainWords(@Autowired TrainingRecords records) {
		PersonId kobayashi = new PersonId("2330fcf1-562a-44b8-8866-8d77e827062c");
		Completion word = records.record(claim(ITO, "情報セキュリティ", Evidence.WORD, true, ITO));
		records.withdraw(word, ITO, Evidence.WORD, "日付の誤り");
		records.record(claim(ITO, "RPA", Evidence.CERTIFICATE, false, kobayashi));
		records.record(claim(PersonId.ofUserName("ITO.Ayaka@city.example.jp"), "AI", Evidence.LIST, true, kobayashi));
		String ja = String.join("\n", this.dialogues.as("伊藤 彩香", Language.JA).presses("my-data").lines());
		assertThat(ja).contains("研修の記録", "情報セキュリティ：2026年11月20日(金)修了（ご本人の申告、取り消し済み）、理由：日付の誤り",
				"RPA：2026年11月20日(金)修了（修了証、確認待ち）、修了証：https://example.jp/c", "AI：2026年11月20日(金)修了（出席名簿、修了として扱います）",
				"あなたが行ったこと：研修の修了を記録（1件、日時は最後のもの）", "あなたについて行われたこと：研修の修了を記録（1件、日時は最後のもの）");
		String en = String.join("\n", this.dialogues.as("小林 恵", Language.EN).presses("my-data").lines());
		assertThat(en)
			.contains("Training that you recorded for others: 2",
					"What you did: Training recorded as completed (2; the date is the last one’s)")
			.doesNotContain("RPA", "情報");
	}

	private static Claim claim(PersonId person, String title, Evidence evidence, boolean suffices, PersonId by) {
		return new Claim(person,
				new Learnt(Optional.empty(), Set.of(new SkillId("security")), new Bilingual(title, "en " + title)),
				LocalDate.of(2026, 11, 20), evidence, suffices, "chat",
				(evidence == Evidence.CERTIFICATE) ? Optional.of(URI.create("https://example.jp/c")) : Optional.empty(),
				Optional.of(by));
	}

	@ParameterizedTest
	@CsvSource({ "JA, RPA・AI-OCRを利用する業務：はい（ご担当）, （以前の所属・職名でのお答え）",
			"EN, 'yes, in charge', ' (answered in an earlier post)'" })
	void anAnswerOfAnEarlierPostIsMarked(Language language, String answer, String earlier) {
		var ito = this.dialogues.as("伊藤 彩香", language);
		ito.presses("in-charge", Map.of("duty", "rpa-ai-ocr-operations"));
		assertThat(String.join("\n", ito.presses("my-data").lines())).contains(answer).doesNotContain(earlier);
		this.jdbc.sql("UPDATE duty_answer SET posts = 'x'").update();
		assertThat(String.join("\n", ito.presses("my-data").lines())).contains(answer + earlier);
	}

	@ParameterizedTest
	@CsvSource({ "JA, unknown, 所要時間の記載なし", "EN, unknown, no length given", "JA, x, length x", "JA, '', length",
			"EN, 240, up to 4 hours" })
	void aLengthThatWasSpokenOfIsTold(Language language, String length, String told) {
		var ito = this.dialogues.as("伊藤 彩香", language);
		ito.in("another").presses("by-length", Map.of("length", length));
		assertThat(String.join("\n", ito.presses("my-data").lines())).contains(told, "伊藤 彩香");
	}

	@Test
	void aDayThatNothingNamesHidesNothing() {
		this.jdbc.sql("""
				INSERT INTO conversation_topic (conversation, person_id, slots, language, spoken_at)
				VALUES ('another', '6fced11d-2bd8-41e6-847a-8387cdde8d51', '{"date":"some day"}', 'JA', now())
				""").update();
		assertThat(String.join("\n", this.dialogues.as("伊藤 彩香", Language.JA).presses("my-data").lines()))
			.contains("date some day", "氏名：伊藤 彩香");
	}

	@ParameterizedTest
	@EnumSource
	void aStrangerSeesThatNothingIsStored(Language language) {
		Seen seen = this.dialogues.asStranger(language).presses("my-data");
		seen.sees((language == Language.JA) ? "あなたについて保存している情報はありません。" : "Nothing is stored about you.");
		this.jdbc.sql("""
				INSERT INTO teams_personal_chat VALUES ('00000000-0000-4000-8000-000000000000', 'secret-c', 'secret-s',
				    'secret-t', 'secret-i', 'secret-b', TIMESTAMP WITH TIME ZONE '2026-11-20 09:05:00+09:00', 'ja-JP')
				""").update();
		assertThat(String.join("\n", this.dialogues.asStranger(language).presses("my-data").lines()))
			.contains((language == Language.JA) ? "2026年11月20日(金) 9:05" : "Fri 20 Nov 2026, 9:05")
			.doesNotContain("secret");
	}

	@ParameterizedTest
	@EnumSource
	void isNeverShownAmongOthers(Language language) {
		assertThat(this.dialogues.as("伊藤 彩香", language).amongOthers().presses("my-data").answer().has("apart"))
			.isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "長", "*", "\"", "😀" })
	void muchIsPagedAndEveryPageIsWholeAndSmall(String letter) {
		for (int i = 0; i < 60; i++) {
			this.jdbc.sql("""
					INSERT INTO role_report (id, person_id, roles, words, revision, reported_at)
					VALUES (random_uuid(), '6fced11d-2bd8-41e6-847a-8387cdde8d51', 'leader,management', ?, 1, now())
					""").param(i + "番" + letter.repeat(490 / letter.length()) + "末" + i).update();
		}
		Seen page = this.dialogues.as("伊藤 彩香", Language.JA).presses("my-data");
		List<String> lines = new ArrayList<>(page.lines());
		while (page.answer().toString().contains("次へ")) {
			page = page.presses(page.answer()
				.findValuesAsString("title")
				.stream()
				.filter((title) -> title.startsWith("次へ"))
				.findFirst()
				.orElseThrow());
			lines.addAll(page.lines());
			assertThat(page.answer().toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(25 * 1024);
		}
		for (int i = 0; i < 60; i++) {
			String start = " / " + i + "番";
			String end = "末" + i;
			assertThat(lines).anyMatch((line) -> line.contains(start) && line.contains(end));
		}
		page.presses("前へ").sees("役割の申し出と設定");
	}

	@Test
	void aForgedPageIsOneThatThereIs() {
		for (String from : new String[] { "-1", "999999", "x", "9999999999" }) {
			this.dialogues.as("伊藤 彩香", Language.JA).presses("my-data", Map.of("from", from)).sees("氏名：伊藤 彩香");
		}
	}

}
