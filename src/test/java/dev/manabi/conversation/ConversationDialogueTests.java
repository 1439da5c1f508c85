package dev.manabi.conversation;

import java.util.List;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ManabiTest
class ConversationDialogueTests {

	private static final String SOMEBODY = "伊藤 彩香";

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private List<Intent> intents;

	@Autowired
	private Texts texts;

	@ParameterizedTest
	@CsvSource({ "こんにちは, こんにちは。Manabi です。「何を受講すればいい？」とお尋ねいただければ、あなたに必要な研修をご案内します。", //
			"お疲れさまです。, こんにちは。Manabi です。「何を受講すればいい？」とお尋ねいただければ、あなたに必要な研修をご案内します。", //
			"ありがとうございます！, お役に立ててうれしいです。また気になることがあれば、いつでもお尋ねください。" })
	void returnsCourtesies(String says, String sees) {
		assertThat(this.dialogues.as(SOMEBODY, Language.JA).says(says).lines()).containsExactly(sees);
	}

	@ParameterizedTest
	@ValueSource(strings = { "今日の天気は？", "ラーメン", "給与明細を見たい", "", "   ", "？", "😀", "給与'; DROP TABLE" })
	void admitsWhatItCannotAnswer(String says) {
		this.dialogues.as(SOMEBODY, Language.JA).says(says).sees("申し訳ありません、お答えできませんでした", "何を受講すればいい？", "私の役割とその理由は？");
	}

	@Test
	void unknownButtonIsNotMine() {
		this.dialogues.as(SOMEBODY, Language.EN).presses("no-such-intent").sees("Sorry, I can’t answer that");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void helpNamesEveryListedIntent(Language language) {
		List<String> help = this.dialogues.as(SOMEBODY, language).presses("help").lines();
		assertThat(help).containsAll(this.intents.stream()
			.filter(Intent::listed)
			.filter((intent) -> intent.audience() == Audience.EVERYBODY)
			.map((intent) -> this.texts.get(language, "intent." + intent.name() + ".label"))
			.toList());
		assertThat(this.intents).filteredOn(Intent::listed).hasSizeGreaterThanOrEqualTo(3);
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void everyIntentAnswersToItsLabel(Language language) {
		for (Intent intent : this.intents.stream().filter(Intent::listed).toList()) {
			Seen typed = this.dialogues.as(SOMEBODY, language)
				.says(this.texts.get(language, "intent." + intent.name() + ".label"));
			Seen pressed = this.dialogues.as(SOMEBODY, language).presses(intent.name());
			assertThat(typed.answer()).isEqualTo(pressed.answer());
		}
	}

	@Test
	void everyButtonLeadsToAnIntent() {
		List<String> names = this.intents.stream().map(Intent::name).toList();
		for (Intent intent : this.intents) {
			Seen seen = this.dialogues.as("鈴木 直樹", Language.JA).presses(intent.name());
			assertThat(names).containsAll(seen.answer().findValuesAsString("verb"))
				.containsAll(seen.answer().findValuesAsString("intent"));
		}
	}

	@Test
	void welcomeOffersTheFirstQuestion() {
		this.dialogues.as(SOMEBODY, Language.JA)
			.installs()
			.sees("はじめまして、Manabi です")
			.presses("何を受講すればいい？")
			.sees("伊藤 彩香さんの研修プラン");
	}

}
