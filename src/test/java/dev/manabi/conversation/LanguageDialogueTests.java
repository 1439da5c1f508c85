package dev.manabi.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
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

@ManabiTest
class LanguageDialogueTests {

	private static final PersonId KOBAYASHI = new PersonId("2330fcf1-562a-44b8-8866-8d77e827062c");

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private Languages languages;

	@BeforeEach
	@AfterEach
	void forget(@Autowired JdbcClient jdbc) {
		jdbc.sql("DELETE FROM language_choice").update();
		jdbc.sql("DELETE FROM notice_told").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "英語にして", "英語で", "英語でお願いします", "えいごにして", "英語に切り替えて", "English please", "Switch to English",
			"in English", "Can you speak English?", "イングリッシュで", "English" })
	void englishFromThisAnswerOn(String text) {
		var ito = this.dialogues.as("伊藤 彩香", Language.JA);
		ito.says(text).sees("From now on I’ll answer in English.", "I’m answering in English, as you chose.");
		ito.says("何を受講すればいい？").sees("Training plan for 伊藤 彩香");
		assertThat(ito.says("ありがとう").answer().asString()).startsWith("You’re welcome");
	}

	@ParameterizedTest
	@ValueSource(strings = { "日本語で", "日本語にして", "日本語でお願いします", "にほんごに戻して", "Switch to Japanese", "Japanese please" })
	void japaneseFromThisAnswerOn(String text) {
		var carter = this.dialogues.as("Emily Carter", Language.EN);
		carter.says(text).sees("これからは日本語でお答えします。");
		carter.says("My plan").sees("Emily Carterさんの研修プラン");
	}

	@ParameterizedTest
	@CsvSource({ "Teams の言語に合わせる, JA, 今は日本語でお答えしています（言語は選ばれていません）。",
			"Go by my Teams language, JA, I’m answering in English (no language has been chosen).",
			"Follow my Teams language, JA, I’m answering in English (no language has been chosen).",
			"Teamsの言語に戻して, EN, 今は日本語でお答えしています（言語は選ばれていません）。" })
	void teamsIsFollowedAgain(String text, Language spoken, String said) {
		var ito = this.dialogues.as("伊藤 彩香", spoken);
		ito.says((spoken == Language.JA) ? "英語で" : "日本語で");
		ito.says(text).sees(said);
		assertThat(this.languages.chosen(new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Teamsの設定", "Teams の設定は？", "my Teams", "my Teams settings" })
	void whoAsksOfTeamsItselfKeepsTheirLanguage(String text) {
		var ito = this.dialogues.as("伊藤 彩香", Language.JA);
		ito.says("英語で");
		ito.says(text);
		assertThat(this.languages.chosen(new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51"))).contains(Language.EN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Language", "language", "Which languages do you speak?" })
	void theCardIsInTheLanguageOfTheQuestion(String text) {
		assertThat(titles(this.dialogues.as("伊藤 彩香", Language.JA).says(text))).containsExactly("日本語", "English",
				"✓ Go by my Teams language", "See my plan");
	}

	@ParameterizedTest
	@ValueSource(strings = { "言語", "言語を変えたい", "表示言語" })
	void theCardMarksThePresentChoice(String text) {
		Seen card = this.dialogues.as("伊藤 彩香", Language.JA).says(text);
		assertThat(titles(card)).containsExactly("日本語", "English", "✓ Teams の言語に合わせる", "研修プランを見る");
		Seen english = card.presses("English");
		assertThat(titles(english)).containsExactly("日本語", "✓ English", "Go by my Teams language", "See my plan");
		Seen japanese = english.presses("日本語");
		assertThat(titles(japanese)).containsExactly("✓ 日本語", "English", "Teams の言語に合わせる", "研修プランを見る");
	}

	@ParameterizedTest
	@EnumSource
	void aStrangerMayChoose(Language language) {
		Language other = (language == Language.JA) ? Language.EN : Language.JA;
		var stranger = this.dialogues.asStranger(language);
		stranger.presses("language", Map.of("language", other.locale().toLanguageTag()));
		Seen thanks = stranger.says("ありがとう");
		assertThat(thanks.answer().asString()).startsWith((other == Language.JA) ? "お役に" : "You’re");
	}

	@Test
	void aForgedButtonChangesNothing() {
		Seen seen = this.dialogues.as("伊藤 彩香", Language.JA).presses("language", Map.of("language", "fr"));
		assertThat(titles(seen)).contains("✓ Teams の言語に合わせる");
	}

	@Test
	void amongOthersItIsForTheAskerAlone() {
		Seen seen = this.dialogues.as("伊藤 彩香", Language.JA).amongOthers().says("英語で");
		assertThat(seen.apart().toString()).contains("From now on I’ll answer in English.");
	}

	@Test
	void noticesFollow() {
		Seen seen = this.dialogues.as("小林 恵", Language.JA).says("英語で");
		assertThat(seen.replies()).isGreaterThan(1);
		assertThat(seen.last().asString()).startsWith("[For coordinators]");
	}

	@Test
	void whatIsSentAtOnceFollows(@Autowired Told told) {
		List<Language> spoken = new ArrayList<>();
		NoticesAtOnce notices = new NoticesAtOnce((Sayings) (_, language, _) -> {
			spoken.add(language);
			return new Messenger.NotConnected();
		}, told, this.languages, Runnable::run);
		notices.person(KOBAYASHI, LanguageDialogueTests::notice);
		this.languages.choose(KOBAYASHI, Language.EN);
		notices.person(KOBAYASHI, LanguageDialogueTests::notice);
		this.languages.follow(KOBAYASHI);
		notices.person(KOBAYASHI, LanguageDialogueTests::notice);
		assertThat(spoken).containsExactly(Language.JA, Language.EN, Language.JA);
	}

	private static Optional<Notice> notice(Language language) {
		return Optional.of(new Notice("n:" + language, new Reply.Words("n")));
	}

	private static List<String> titles(Seen seen) {
		return seen.answer()
			.path("body")
			.findParents("verb")
			.stream()
			.map((node) -> node.path("title").asString())
			.toList();
	}

}
