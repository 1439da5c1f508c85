package dev.manabi.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.understanding.Meaning;
import dev.manabi.understanding.Understood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What may mean several things is asked back.
 */
@ManabiTest
class DidYouMeanDialogueTests {

	private static final PersonId ITO = new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51");

	private static final String NONE = "どれでもない";

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	@AfterEach
	void forget() {
		this.jdbc.sql("DELETE FROM missed_ask").update();
		this.jdbc.sql("DELETE FROM duty_answer").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "部長のRPA研修" })
	void offersAtMostThree(String text) {
		Seen seen = ito().says(text).sees("もしかして", "次のどれのことですか？");
		assertThat(titles(seen)).hasSizeBetween(3, 5).endsWith(NONE, "ヘルプ");
		assertThat(seen.answer().path("fallbackText").asString()).startsWith("もしかして「").endsWith("」のいずれかのことですか？");
		assertThat(missed()).isEmpty();
	}

	@Test
	void namesWhatWasSpokenOfAndLeadsThere() {
		Seen seen = ito().says("部長のRPA研修");
		assertThat(titles(seen)).contains("RPA・AI-OCR 利活用：スキルの説明と研修");
		seen.presses("RPA・AI-OCR 利活用：スキルの説明と研修").sees("No.10　RPA・AI-OCR 利活用");
		seen.presses("ヘルプ").sees("こんなことをお尋ねください");
	}

	@Test
	void whoMeantNoneOfThemIsHelpedOnAndTheWordsAreKept() {
		ito().says("部長のRPA研修")
			.presses(NONE)
			.sees("お役に立てず、申し訳ありません", "お尋ねの内容を読み取れませんでした。言い方を変えて、もう一度お試しください。次のことならお答えできます。", "何を受講すればいい？");
		assertThat(missed()).containsExactly("部長のRPA研修");
	}

	@Test
	void noMoreIsKeptThanWasPutOnTheButton() {
		ito().presses("none-of-these", Map.of("said", "😀".repeat(500)));
		assertThat(missed()).containsExactly("😀".repeat(130));
		ito().presses("none-of-these", Map.of("said", " "));
		ito().presses("none-of-these").sees("お役に立てず、申し訳ありません");
		assertThat(missed()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "JA, in-charge, 「RPA・AI-OCRを利用する業務」の担当だと記録する, 「RPA・AI-OCRを利用する業務」のご担当として記録してよろしいですか？",
			"JA, not-in-charge, 「RPA・AI-OCRを利用する業務」の担当ではないと記録する, 「RPA・AI-OCRを利用する業務」はご担当ではないと記録してよろしいですか？",
			"EN, in-charge, Note that I’m in charge of work that uses RPA or AI-OCR, Shall I note that you are in charge of work that uses RPA or AI-OCR?",
			"EN, not-in-charge, Note that I’m not in charge of work that uses RPA or AI-OCR, Shall I note that you are not in charge of work that uses RPA or AI-OCR?" })
	void whatWouldRecordIsConfirmedFirst(Language language, String intent, String title, String question,
			@Autowired Doubts doubts) {
		Turn turn = new Turn(new Asker(ITO, "29:1", null), language, "chat", false, new Heard.Typed("RPA"));
		Understood understood = new Understood(List.of(new Meaning(intent, Map.of("duty", "rpa-ai-ocr-operations"))),
				false, Optional.of(language));
		Doubts.DidYouMeanCard card = (Doubts.DidYouMeanCard) ((Reply.Card) doubts.choice(turn, "RPA", understood)
			.orElseThrow()).model();
		Link button = card.meanings().getFirst();
		assertThat(button.title()).isEqualTo(title);
		Seen asked = this.dialogues.as("伊藤 彩香", language).presses(button.intent(), button.slots()).sees(question);
		assertThat(answers()).isZero();
		asked.confirms();
		assertThat(answers()).isOne();
	}

	@Test
	void amongOthersItIsAskedApart() {
		Seen seen = ito().amongOthers().says("部長のRPA研修");
		assertThat(seen.lines()).isEmpty();
		assertThat(seen.apart().toString()).contains("もしかして");
	}

	private Dialogues.Speaker ito() {
		return this.dialogues.as("伊藤 彩香", Language.JA);
	}

	private int answers() {
		return this.jdbc.sql("SELECT count(*) FROM duty_answer").query(Integer.class).single();
	}

	private List<String> missed() {
		return this.jdbc.sql("SELECT said FROM missed_ask").query((row, _) -> row.getString("said")).list();
	}

	private static List<String> titles(Seen seen) {
		return seen.answer()
			.path("body")
			.findParents("verb")
			.stream()
			.map((action) -> action.path("title").asString())
			.toList();
	}

}
