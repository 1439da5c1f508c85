package dev.manabi.conversation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.AuditLogs;
import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coordinators see what was not understood and teach the words.
 */
@ManabiTest
class MissedQuestionsDialogueTests {

	private static final String QUESTION = "ほげらもげらって山田さんに聞けますか";

	private static final String SKILL = "skill:rpa-ai-ocr";

	private static final String LONG = "長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い長い";

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private Misses misses;

	@Autowired
	private LearntWords words;

	@BeforeEach
	@AfterEach
	void forget(@Autowired JdbcClient jdbc) {
		jdbc.sql("DELETE FROM missed_ask").update();
		jdbc.sql("DELETE FROM learnt_word").update();
		this.words.poll();
	}

	@Test
	void aStrangeQuestionIsTaughtAndThenAnswered() {
		String question = "ほげらもげら";
		ito().says(question).sees("申し訳ありません、お答えできませんでした");
		ito().says(question);
		Seen list = coordinator().says("聞き取れなかった質問")
			.sees("聞き取れなかった質問（1件）", question, "2回（最後は2026年11月22日(日)）")
			.doesNotSee("伊藤");
		Seen form = list.presses("言葉を教える").sees("聞き取れなかった質問：「" + question + "」");
		assertThat(form.answer().findValuesAsString("value")).contains(question, SKILL, "intent:my-plan",
				"role:leader");
		Seen done = form.presses("この言葉を教える", Map.of("said", question, "target", SKILL));
		assertThat(done.lines().getFirst()).startsWith("「" + question + "」は、これから「スキル：").endsWith("」のこととして理解します。");
		done.presses("聞き取れなかった質問に戻る").sees("聞き取れなかった質問はありません。");
		Speaker other = this.dialogues.as("佐藤 健一", Language.JA);
		assertThat(other.says(question + "について教えて").answer())
			.isEqualTo(other.presses("skill", Map.of("skill", "rpa-ai-ocr")).answer());
		done.presses("取り消す").sees("「" + question + "」を取り消しました。", "教えた言葉はまだありません。");
		other.in("another").says(question).sees("申し訳ありません、お答えできませんでした");
	}

	@Test
	void aSentenceIsTaughtForAQuestionInAnySpelling() {
		coordinator().presses("save-word", Map.of("said", "ホゲラのほう", "target", "intent:my-role"));
		assertThat(ito().says("ほげらのほう？").answer()).isEqualTo(ito().presses("my-role").answer());
		coordinator().says("教えた言葉").sees("教えた言葉（1件）", "「ホゲラのほう」").presses("「ホゲラのほう」を取り消す").sees("教えた言葉はまだありません。");
	}

	@Test
	void aCourseIsTaughtByItsTitle() {
		String title = this.dialogues.as("小林 恵", Language.JA)
			.presses("find-courses")
			.answer()
			.findValuesAsString("course")
			.stream()
			.findFirst()
			.orElse("");
		assertThat(
				coordinator().presses("save-word", Map.of("said", "もげもげ講座", "course-title", "そんな研修" + title)).lines())
			.anyMatch((line) -> line.contains("そんな研修") && line.contains("見つかりません"));
	}

	@Test
	void namesAreBlankedAndMustBeWrittenAnew() {
		ito().says(QUESTION);
		Miss miss = this.misses.list(0, 100).getFirst();
		assertThat(miss.said()).isEqualTo("ほげらもげらって＊さんに聞けますか");
		Seen form = coordinator().presses("teach-word", Map.of("miss", miss.id()));
		form.presses("この言葉を教える", Map.of("said", miss.said(), "target", SKILL))
			.sees("「＊」と「〇」は、名前や数字を伏せたところです。消すか、別の言葉に書き換えてください。", "聞き取れなかった質問：「" + miss.said() + "」")
			.presses("この言葉を教える", Map.of("said", "ほげらもげら", "target", SKILL));
		assertThat(this.misses.list(0, 100)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ほげらもげらの＊", "〇のほげら", LONG })
	void aQuestionThatCannotBeTaughtStandsAboveTheFormOnly(String said) {
		this.misses.note(said, Optional.empty());
		Seen form = coordinator().presses("teach-word", Map.of("miss", this.misses.list(0, 1).getFirst().id()));
		form.sees("聞き取れなかった質問：「" + said + "」");
		assertThat(form.answer().findValuesAsString("value")).doesNotContain(said);
	}

	@Test
	void noMoreIsTaughtThanAnybodyLooksThrough(@Autowired JdbcClient jdbc) {
		for (int i = 0; i < LearntWords.MOST; i++) {
			jdbc.sql("""
					INSERT INTO learnt_word (id, said, said_key, kind, target, added_by, added_at)
					VALUES (:said, :said, :said, 'skill', 'rpa-ai-ocr', 'p', CURRENT_TIMESTAMP)
					""").param("said", "w" + i).update();
		}
		coordinator().presses("save-word", Map.of("said", "ほげら", "target", SKILL))
			.sees("教えられる言葉は1,000件までで、すでに上限に達しています。使わなくなった言葉を取り消してから、もう一度お試しください。");
		this.dialogues.as("小林 恵", Language.EN)
			.presses("save-word", Map.of("said", "ほげら", "target", SKILL))
			.sees("1,000 words have been taught, which is as many as I can learn. "
					+ "Please take back some that are no longer needed first.");
		assertThat(this.words.like("ほげら")).isEmpty();
	}

	@Test
	void whatAnotherInstanceTaughtIsNotTaughtForSomethingElse(@Autowired JdbcClient jdbc) {
		PersonId other = new PersonId("00000000-0000-4000-8000-000000000001");
		LearntWord word = new LearntWords(jdbc, TransactionOperations.withoutTransaction(), AuditLogs.elsewhere(),
				Clock.systemUTC())
			.add("ホゲラ", "skill", "data-use", other)
			.orElseThrow();
		assertThat(this.words.list()).as("not polled yet").isEmpty();
		assertThat(coordinator().presses("save-word", Map.of("said", "ほげら", "target", SKILL)).lines().getFirst())
			.startsWith("「ほげら」は、すでに「スキル：");
		assertThat(this.words.like("ほげら")).hasValue(word);
	}

	@Test
	void whatAnotherInstanceTaughtIsTakenBack(@Autowired JdbcClient jdbc) {
		PersonId other = new PersonId("00000000-0000-4000-8000-000000000001");
		LearntWord word = new LearntWords(jdbc, TransactionOperations.withoutTransaction(), AuditLogs.elsewhere(),
				Clock.systemUTC())
			.add("ホゲラ", "skill", "data-use", other)
			.orElseThrow();
		coordinator().presses("forget-word", Map.of("word", word.id())).sees("「ホゲラ」を取り消しました。");
		assertThat(this.words.find(word.id())).isEmpty();
		coordinator().presses("forget-word", Map.of("word", word.id())).sees("この言葉は、すでに取り消されています。");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			あ | skill:rpa-ai-ocr | '' | 2文字以上60文字以内
			！？！？ | skill:rpa-ai-ocr | '' | 2文字以上60文字以内
			長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長 | skill:rpa-ai-ocr | '' | 2文字以上60文字以内
			内線〇 | skill:rpa-ai-ocr | '' | 伏せたところです
			＊の件 | skill:rpa-ai-ocr | '' | 伏せたところです
			ほげら | '' | '' | 一覧から選ぶか、研修名を入力
			ほげら | skill:rpa-ai-ocr | もげら | どちらか一方だけ
			ほげら | skill:no-such | '' | 一覧から選び直して
			ほげら | intent:save-word | '' | 一覧から選び直して
			ほげら | intent:in-charge | '' | 一覧から選び直して
			ほげら | course:x | '' | 一覧から選び直して
			ほげら | '' | もげら | 「もげら」という名前の研修が見つかりません
			ＲＰＡ | skill:data-use | '' | 「ＲＰＡ」は、すでに「スキル：
			ヘルプ | skill:rpa-ai-ocr | '' | 「ヘルプ」は、すでに「質問：
			ヘルプ | intent:my-plan | '' | 「ヘルプ」は、すでに「質問：
			RPA | intent:my-plan | '' | 「RPA」は、すでに「スキル：
			RPA | skill:rpa-ai-ocr | '' | 教えていただく必要はありません
			課長 | role:leader | '' | 「課長」は、すでに「役割：
			いつ | skill:rpa-ai-ocr | '' | 「いつ」は、ほかの質問でもよく使う言葉です
			はい | skill:rpa-ai-ocr | '' | 「はい」は、ほかの質問でもよく使う言葉です
			リンク | skill:rpa-ai-ocr | '' | 「リンク」は、ほかの質問でもよく使う言葉です
			いつのリンク？ | skill:rpa-ai-ocr | '' | ほかの質問でもよく使う言葉です
			英語 | skill:rpa-ai-ocr | '' | 「英語」は、すでに「質問：言語
			英語 | intent:skill-map | '' | 「英語」は、すでに「質問：言語
			english please | intent:skill-map | '' | 「english please」は、すでに「質問：言語
			eラーニング | intent:skill-map | '' | 「eラーニング」は、すでに「質問：
			いつ？ | intent:skill-map | '' | 「いつ？」は、すでに「質問：
			はい | intent:skill-map | '' | 「はい」は、ほかの質問でもよく使う言葉です
			RPAの担当ではありません | intent:skill-map | '' | 「RPAの担当ではありません」は、すでに「質問：業務の担当でなくなったとき
			RPAについて教えて | intent:my-plan | '' | 教えると、それが通じなくなります
			何を受講すればいいですか | intent:my-plan | '' | 教えていただく必要はありません
			RPAの研修 | skill:rpa-ai-ocr | '' | 教えていただく必要はありません
			RPAの研修 | skill:data-use | '' | 教えると、それが通じなくなります
			""")
	void refusesWhatCannotBeLearnt(String said, String target, String course, String why) {
		Seen form = coordinator().presses("save-word", Map.of("said", said, "target", target, "course-title", course));
		assertThat(form.lines().getFirst()).contains(why);
		assertThat(form.answer().findValuesAsString("value")).contains(said, target, course);
		assertThat(this.words.list()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "ロボ太郎, skill:rpa-ai-ocr", "例のロボットの研修, skill:rpa-ai-ocr", "ほげらはどこで見られますか, intent:skill-map",
			"スキルのもげもげ, intent:skill-map" })
	void whatIsNewIsLearnt(String said, String target) {
		coordinator().presses("save-word", Map.of("said", said, "target", target));
		assertThat(this.words.list()).extracting(LearntWord::said).containsExactly(said);
	}

	@Test
	void whyItIsRefusedIsSaidInEnglish() {
		Speaker english = this.dialogues.as("小林 恵", Language.EN);
		english.presses("save-word", Map.of("said", "english please", "target", "intent:skill-map"))
			.sees("“english please” is already understood as “Question: Language”, and would no longer be. Please use other words.");
		english.presses("save-word", Map.of("said", "when", "target", SKILL))
			.sees("“when” is nothing but words that are used in many other questions. Please use words that only this is called by.");
	}

	@Test
	void whatWasTaughtIsNotTaughtForSomethingElse() {
		coordinator().presses("save-word", Map.of("said", "ほげら", "target", SKILL));
		assertThat(coordinator().presses("save-word", Map.of("said", "ホゲラ", "target", "skill:data-use"))
			.lines()
			.getFirst()).startsWith("「ホゲラ」は、すでに「スキル：");
		assertThat(this.words.list()).hasSize(1);
	}

	@Test
	void aQuestionIsPutAway() {
		ito().says("ほげらもげら");
		coordinator().says("聞き取れなかった質問").presses("片づける").sees("聞き取れなかった質問（0件）", "聞き取れなかった質問はありません。");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "missed-questions", "teach-word", "save-word", "learnt-words", "forget-word", "settle-miss" })
	void isForCoordinatorsAlone(String intent) {
		ito().says("ほげらもげら");
		LearntWord word = this.words
			.add("もげら", "skill", "rpa-ai-ocr", new PersonId("00000000-0000-4000-8000-000000000001"))
			.orElseThrow();
		String miss = this.misses.list(0, 100).getFirst().id();
		assertThat(
				ito().presses(intent, Map.of("miss", miss, "word", word.id(), "said", "ほげら", "target", SKILL)).lines())
			.containsExactly("申し訳ありません。これは研修担当の方だけがお使いいただけます。");
		assertThat(this.words.list()).containsExactly(word);
		assertThat(this.misses.find(miss)).isPresent();
	}

	@Test
	void muchIsPagedAndEveryCardIsSmall() {
		for (int i = 0; i < 25; i++) {
			this.misses.note("長".repeat(118) + (char) ('あ' + i), Optional.of(Language.JA));
			this.words.add("長".repeat(59) + (char) ('あ' + i), "skill", "rpa-ai-ocr",
					new PersonId("00000000-0000-4000-8000-000000000001"));
		}
		Seen list = coordinator().presses("missed-questions");
		Seen learnt = coordinator().presses("learnt-words");
		for (Seen seen : List.of(list, list.presses("次へ（残り15件）"), list.presses("言葉を教える"), learnt,
				learnt.presses("次へ（残り10件）"))) {
			assertThat(seen.answer().toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(25 * 1024);
		}
	}

	private Speaker ito() {
		return this.dialogues.as("伊藤 彩香", Language.JA);
	}

	private Speaker coordinator() {
		return this.dialogues.as("小林 恵", Language.JA);
	}

}
