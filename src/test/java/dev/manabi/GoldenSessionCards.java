package dev.manabi;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.language.Language;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The dialogues that lead to the cards about sessions.
 */
final class GoldenSessionCards {

	private static final String COURSE = "digital-management-seminar";

	private static final Map<String, String> DECEMBER = Map.of("course", COURSE, "start", "2026-12-16T14:00");

	/** Brought as a table, over since an hour when it is asked for. */
	private static final Map<String, String> TODAY = Map.of("course", COURSE, "start", "2026-11-22T09:00");

	private static final String TABLE = """
			研修ID,開始,終了,会場,定員
			digital-management-seminar,2026-11-22 09:00,2026-11-22 11:00,本庁舎 第1会議室,1
			""";

	private GoldenSessionCards() {
	}

	static Stream<Arguments> in(Language language) {
		return Stream.of(card("sessions", language, (people) -> people.ito().presses("sessions")),
				card("sessions-course", language, (people) -> people.ito().presses("enrol", Map.of("course", COURSE))),
				card("enrolled", language, (people) -> people.ito().presses("enrol-session", DECEMBER)),
				card("cancelled", language, GoldenSessionCards::cancelled),
				card("my-enrolments", language, GoldenSessionCards::mine),
				card("my-enrolments-none", language, (people) -> people.ito().presses("my-enrolments")),
				card("attendance", language, (people) -> people.ito().presses("attendance")),
				card("grasp-hard", language, (people) -> grasp(people, "hard")),
				card("grasp-well", language, (people) -> grasp(people, "well")),
				card("people-list", language, (people) -> people.kobayashi().presses("session-people")),
				card("people-before", language, GoldenSessionCards::before),
				card("people-after", language, GoldenSessionCards::after),
				card("session-code", language, (people) -> people.kobayashi().presses("session-code", DECEMBER)));
	}

	private static Seen cancelled(People people) {
		people.ito().presses("enrol-session", DECEMBER);
		return people.ito().presses("cancel-session", DECEMBER);
	}

	private static Seen mine(People people) {
		people.ito().presses("enrol-session", DECEMBER);
		return people.ito().presses("my-enrolments");
	}

	private static Seen grasp(People people, String grasp) {
		attend(people);
		Map<String, String> answer = new HashMap<>(TODAY);
		answer.put("grasp", grasp);
		return people.ito().presses("session-grasp", answer);
	}

	private static Seen before(People people) {
		people.ito().presses("enrol-session", DECEMBER);
		return people.kobayashi().presses("session-people", DECEMBER);
	}

	private static Seen after(People people) {
		attend(people);
		Map<String, String> answer = new HashMap<>(TODAY);
		answer.put("grasp", "mostly");
		people.ito().presses("session-grasp", answer);
		return people.kobayashi().presses("session-people", TODAY);
	}

	private static void attend(People people) {
		people.kobayashi().sends("sessions.csv", TABLE).presses(people.takeIt());
		String code = people.kobayashi()
			.presses("session-code", TODAY)
			.lines()
			.stream()
			.filter((line) -> line.matches("\\d{3} \\d{3}"))
			.findFirst()
			.orElseThrow();
		people.ito().presses("attendance", Map.of("code", code));
	}

	private static Arguments card(String name, Language language, Function<People, Seen> dialogue) {
		return Arguments.of(name, language,
				(Function<Dialogues, Seen>) (dialogues) -> dialogue.apply(new People(dialogues, language)));
	}

	private record People(Dialogues dialogues, Language language) {

		Speaker ito() {
			return this.dialogues.as("伊藤 彩香", this.language);
		}

		Speaker kobayashi() {
			return this.dialogues.as("小林 恵", this.language);
		}

		String takeIt() {
			return (this.language == Language.JA) ? "取り込む" : "Take it";
		}

	}

}
