package dev.manabi.conversation;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import dev.manabi.language.Language;
import dev.manabi.roster.NobodysRoster;
import dev.manabi.roster.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever goes wrong inside, the asker hears of it and gets a reference.
 */
class ConversationFailureTests {

	@ParameterizedTest
	@MethodSource("broken")
	void isAnsweredWithAReferenceAndNothingInternal(Intent broken) {
		Conversation conversation = conversation(List.of(broken));
		Answer answer = conversation.answer(press(broken.name()));
		assertThat(answer).isInstanceOfSatisfying(Answer.Words.class,
				(words) -> assertThat(words.text()).containsPattern("お問い合わせ番号「[0-9a-f]{8}」").doesNotContain("secret"));
	}

	@Test
	void bareBotAnswersToo() {
		Conversation conversation = conversation(List.of());
		assertThat(conversation.answer(press("anything"))).isInstanceOf(Answer.Words.class);
	}

	private static Conversation conversation(List<Intent> intents) {
		return Spoken.conversation(intents, new NobodysRoster(), Clock.systemUTC());
	}

	static List<Intent> broken() {
		return List.of(new Broken("throws", null),
				new Broken("no-template", new Reply.Card("no/template", new Empty(), "s")),
				new Broken("no-value", new Reply.Card("conversation/help", new Empty(), "s")));
	}

	private static Turn press(String intent) {
		PersonId id = new PersonId("00000000-0000-4000-8000-000000000001");
		return new Turn(new Asker(id, "29:1", null), Language.JA, "chat", false, new Heard.Pressed(intent, Map.of()));
	}

	private record Empty() {

	}

	private record Broken(String name, @Nullable Reply reply) implements Intent {

		@Override
		public Reply answer(Ask ask) {
			if (this.reply == null) {
				throw new IllegalStateException("secret");
			}
			return this.reply;
		}

	}

}
