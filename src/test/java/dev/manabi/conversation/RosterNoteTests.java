package dev.manabi.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.TestClock;
import dev.manabi.language.Language;
import dev.manabi.roster.NobodysRoster;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An answer that rests on an old roster says as of when.
 */
class RosterNoteTests {

	private static final Instant KNOWN = Instant.parse("2026-11-20T00:05:00Z");

	private static final JsonMapper JSON = JsonMapper.shared();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			JA | 職員名簿は 2026年11月20日(金) 9:05 時点の内容です。その後の異動などは、まだ反映されていません。
			EN | The staff list is as of Fri 20 Nov 2026, 9:05. Later transfers and other changes are not included yet.
			""")
	void standsBeneathACardAndBeneathWords(Language language, String note) {
		Roster behind = roster(Optional.of(KNOWN), Optional.of(KNOWN));
		assertThat(lastLine(answer(behind, language, "a-card"))).isEqualTo(note);
		assertThat(answer(behind, language, "words")).isEqualTo(new Answer.Words("words\n\n" + note));
	}

	@Test
	void saysThatThePeopleAreNotKnownYet() {
		assertThat(answer(roster(Optional.empty(), Optional.empty()), Language.JA, "words"))
			.isEqualTo(new Answer.Words("words\n\n職員名簿をまだ読み込めていません。しばらくしてから、もう一度お尋ねください。"));
	}

	@Test
	void nothingIsNotedWhileTheSourceTells() {
		Roster current = roster(Optional.of(KNOWN), Optional.empty());
		assertThat(answer(current, Language.JA, "words")).isEqualTo(new Answer.Words("words"));
		assertThat(lastLine(answer(current, Language.JA, "a-card"))).isNotEqualTo("words").doesNotContain("職員名簿");
	}

	@Test
	void whatIsAboutNobodyNeedsNoNote() {
		Roster behind = roster(Optional.of(KNOWN), Optional.of(KNOWN));
		assertThat(answer(behind, Language.JA, "courtesy")).isEqualTo(new Answer.Words("courtesy"));
	}

	@Test
	void whatIsAboutSomebodyInTheirOwnChatAloneIsNotedThere() {
		Roster behind = roster(Optional.of(KNOWN), Optional.of(KNOWN));
		assertThat(answer(behind, Language.JA, "in-private")).isNotEqualTo(new Answer.Words("in-private"));
		assertThat(answer(behind, Language.JA, "in-private", true)).isEqualTo(new Answer.Words("in-private"));
	}

	private static Answer answer(Roster roster, Language language, String intent) {
		return answer(roster, language, intent, false);
	}

	private static Answer answer(Roster roster, Language language, String intent, boolean shared) {
		Conversation conversation = Spoken.conversation(
				List.of(new Saying("words", true), new Saying("courtesy", false), new InPrivate(), new Showing()),
				roster, TestClock.on("2026-11-22"));
		Asker asker = new Asker(new PersonId("00000000-0000-4000-8000-000000000001"), "29:1", null);
		return conversation.answer(new Turn(asker, language, "chat", shared, new Heard.Pressed(intent, Map.of())));
	}

	private static String lastLine(Answer answer) {
		JsonNode body = JSON.readTree(((Answer.Card) answer).json()).path("body");
		return body.get(body.size() - 1).path("text").asString();
	}

	private static Roster roster(Optional<Instant> known, Optional<Instant> behind) {
		return new NobodysRoster() {

			@Override
			public Optional<Instant> lastKnown() {
				return known;
			}

			@Override
			public boolean isBehind(Instant lastKnown) {
				return behind.filter(lastKnown::equals).isPresent();
			}

		};
	}

	private record Saying(String name, boolean personal) implements Intent {

		@Override
		public Reply answer(Ask ask) {
			return new Reply.Words(this.name);
		}

	}

	private record InPrivate() implements Intent {

		@Override
		public String name() {
			return "in-private";
		}

		@Override
		public boolean personal() {
			return false;
		}

		@Override
		public boolean restsOnRoster() {
			return true;
		}

		@Override
		public Reply answer(Ask ask) {
			return new Reply.Words(name());
		}

	}

	private record Showing() implements Intent {

		@Override
		public String name() {
			return "a-card";
		}

		@Override
		public Reply answer(Ask ask) {
			return new Reply.Card("conversation/not-mine", new Offers(List.of(), List.of()), "a card");
		}

	}

	private record Offers(List<String> offers, List<String> rows) {

	}

}
