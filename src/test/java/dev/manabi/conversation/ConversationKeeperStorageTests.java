package dev.manabi.conversation;

import java.time.Clock;

import dev.manabi.AuditLogs;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.privacy.Kept.Fact;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

class ConversationKeeperStorageTests {

	private static final PersonId PERSON = new PersonId("00000000-0000-4000-8000-000000000001");

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void tellsTheChoiceAndHowManyNotices(JdbcClient jdbc) {
		ConversationKeeper keepers = new ConversationKeeper();
		assertThat(keepers.languageKeeper(jdbc).of(PERSON.value()).facts()).isEmpty();
		assertThat(keepers.noticeKeeper(jdbc).of(PERSON.value()).facts()).isEmpty();
		new LanguageChoices(jdbc, Clock.systemUTC()).keep(PERSON, Language.EN);
		new Told(jdbc).once(PERSON, "a", () -> true);
		new Told(jdbc).once(PERSON, "b", () -> true);
		assertThat(keepers.languageKeeper(jdbc).of(PERSON.value()).facts()).extracting(Fact::text)
			.extracting((text) -> text.ja())
			.containsExactly("お選びになった言語：英語");
		assertThat(keepers.noticeKeeper(jdbc).of(PERSON.value()).facts()).singleElement()
			.satisfies((fact) -> assertThat(fact.text().ja()).startsWith("お伝えしたお知らせ：2件"));
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#both")
	void tellsTheWordsThatSomebodyTaught(JdbcClient jdbc) {
		PersonId other = new PersonId("00000000-0000-4000-8000-000000000002");
		LearntWords words = new LearntWords(jdbc, TransactionOperations.withoutTransaction(), AuditLogs.elsewhere(),
				Clock.systemUTC());
		words.add("ロボパ", "skill", "rpa", PERSON);
		words.add("b", "skill", "rpa", other);
		assertThat(new ConversationKeeper().learntWordKeeper(jdbc).of(PERSON.value()).facts()).extracting(Fact::text)
			.containsExactly(new Bilingual("研修担当として教えた言葉：「ロボパ」", "A word you taught as a coordinator: “ロボパ”"));
	}

}
