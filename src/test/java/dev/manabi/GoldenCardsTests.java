package dev.manabi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.editions.Editions;
import dev.manabi.language.Language;
import dev.manabi.sessions.SessionsForgotten;
import dev.manabi.training.SessionBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every card as it goes out, in both languages. {@code -Dmanabi.golden=write} writes them
 * anew; read the difference before committing it.
 */
@ManabiTest
class GoldenCardsTests {

	private static final Path GOLDEN = Path.of("src/test/resources/golden");

	private static final String ID = "00000000-0000-0000-0000-000000000000";

	private static final Map<String, String> RPA = Map.of("duty", "rpa-ai-ocr-operations");

	private static final int LIMIT = 25 * 1024;

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JsonMapper json;

	@Autowired
	private TestClock clock;

	@BeforeEach
	@AfterEach
	void forget(@Autowired JdbcClient jdbc, @Autowired Editions editions, @Autowired SessionBook book) {
		this.clock.moveTo("2026-11-22");
		SessionsForgotten.in(jdbc, book);
		jdbc.sql("DELETE FROM role_decision").update();
		jdbc.sql("DELETE FROM role_report").update();
		jdbc.sql("DELETE FROM duty_answer").update();
		jdbc.sql("DELETE FROM missed_ask").update();
		jdbc.sql("DELETE FROM audit_entry").update();
		jdbc.sql("DELETE FROM required_of").update();
		jdbc.sql("DELETE FROM required_skill").update();
		jdbc.sql("DELETE FROM required_course").update();
		jdbc.sql("DELETE FROM transfer").update();
		jdbc.sql("DELETE FROM notice_told").update();
		jdbc.sql("DELETE FROM upload").update();
		jdbc.sql("DELETE FROM completion_correction").update();
		jdbc.sql("DELETE FROM completion").update();
		jdbc.sql("DELETE FROM exemption").update();
		jdbc.sql("DELETE FROM tip").update();
		jdbc.sql("DELETE FROM improvement_case").update();
		jdbc.sql("DELETE FROM shared_post").update();
		jdbc.sql("DELETE FROM colleague_question").update();
		jdbc.sql("DELETE FROM colleague_volunteer").update();
		jdbc.sql("DELETE FROM study_channel_skill").update();
		jdbc.sql("DELETE FROM team_channel").update();
		jdbc.sql("DELETE FROM xapi_source").update();
		jdbc.sql("DELETE FROM reminder").update();
		jdbc.sql("DELETE FROM reminder_day").update();
		jdbc.sql("DELETE FROM reminder_snooze").update();
		jdbc.sql("DELETE FROM reminder_preference").update();
		jdbc.sql("DELETE FROM reminder_summary").update();
		jdbc.sql("DELETE FROM delivery").update();
		jdbc.sql("DELETE FROM edition").update();
		jdbc.sql("DELETE FROM delivery").update();
		jdbc.sql("DELETE FROM delivery_run").update();
		jdbc.sql("UPDATE edition_schedule SET number = number + 1").update();
		editions.refresh();
		GoldenDeliveryCards.prepare(jdbc);
	}

	@ParameterizedTest
	@MethodSource("cards")
	void isAsCommitted(String name, Language language, Function<Dialogues, Seen> dialogue) throws IOException {
		JsonNode card = withoutIds(dialogue.apply(this.dialogues).answer());
		Path golden = GOLDEN.resolve(name + "." + language.name().toLowerCase(Locale.ROOT) + ".json");
		if ("write".equals(System.getProperty("manabi.golden"))) {
			Files.writeString(golden, this.json.writerWithDefaultPrettyPrinter().writeValueAsString(card) + "\n");
		}
		assertThat(card).isEqualTo(this.json.readTree(Files.readString(golden)));
	}

	@ParameterizedTest
	@MethodSource("cards")
	void isSmallAndSaysItInPlainWords(String name, Language language, Function<Dialogues, Seen> dialogue) {
		JsonNode card = dialogue.apply(this.dialogues).answer();
		assertThat(this.json.writeValueAsBytes(card)).hasSizeLessThan(LIMIT);
		assertThat(card.path("fallbackText").asString()).isNotBlank();
	}

	@Test
	void officialParserFindsNothingWrong() throws Exception {
		List<String> files;
		try (Stream<Path> golden = Files.list(GOLDEN)) {
			files = golden.map(Path::toString).sorted().toList();
		}
		List<String> command = Stream
			.concat(Stream.of("node", "src/test/web/check-cards.mjs", System.getProperty("manabi.web.directory")),
					files.stream())
			.toList();
		Process node = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(node.exitValue()).as(said).isZero();
		assertThat(said).contains(files.size() + " cards, 0 faults");
		assertThat(files).hasSize((int) cards().count());
	}

	/** Ids and numbers are new each time, or with each change of the bundled files. */
	private JsonNode withoutIds(JsonNode card) {
		return this.json.readTree(card.toString()
			.replaceAll(
					"\"(announcement|case|completion|draft|edition|exemption|miss|question|record|report|request|set|tip|word)\":\"[0-9a-f-]{36}\"",
					"\"$1\":\"" + ID + "\"")
			.replaceAll("\"(seen|plan)\":\"[^\"]+\"", "\"$1\":\"1\"")
			.replaceAll("(rpa%40thread.tacv2)/m\\d+", "$1/m1")
			.replaceAll("/announcements/[A-Za-z0-9_-]{43}", "/announcements/" + ID)
			.replaceAll("/calendar/[A-Za-z0-9_-]{43}", "/calendar/" + ID)
			.replaceAll("\"\\d{3} \\d{3}\"", "\"000 000\"")
			.replaceAll("(出席コード|Attendance code) \\d{6}", "$1 000000"));
	}

	static Stream<Arguments> cards() {
		return Stream.of(Language.values())
			.flatMap((language) -> Stream.of(GoldenEditionCards.in(language), plans(language),
					GoldenRoleCards.in(language), GoldenCourseCards.in(language), GoldenPolicyCards.in(language),
					GoldenMapCards.in(language), GoldenDoubtCards.in(language), GoldenRecordCards.in(language),
					GoldenExemptionCards.in(language), GoldenLedgerCards.in(language), GoldenUploadCards.in(language),
					GoldenSessionCards.in(language), GoldenXapiCards.in(language), GoldenReminderCards.in(language),
					GoldenWorkdayCards.in(language), GoldenChannelCards.in(language), GoldenDeliveryCards.in(language),
					GoldenTipCards.in(language), GoldenAnnouncementCards.in(language))
				.flatMap(Function.identity()));
	}

	private static Stream<Arguments> plans(Language language) {
		return Stream.of(card("my-plan-producer", language, "佐藤 健一", (speaker) -> speaker.presses("my-plan")),
				card("my-plan-management", language, "髙橋 美智子", (speaker) -> speaker.presses("my-plan")),
				card("my-plan-leader", language, "鈴木 直樹", (speaker) -> speaker.presses("my-plan")),
				card("my-plan-user", language, "伊藤 彩香", (speaker) -> speaker.presses("my-plan")),
				card("my-plan-expert", language, "中村 さくら", (speaker) -> speaker.presses("my-plan")),
				card("my-plan-two-roles", language, "山本 隆", (speaker) -> speaker.presses("my-plan")),
				card("my-plan-answered", language, "鈴木 直樹", GoldenCardsTests::planWithAnswers),
				card("my-duties", language, "伊藤 彩香", (speaker) -> speaker.presses("my-duties")),
				card("my-duties-answered", language, "伊藤 彩香", GoldenCardsTests::dutiesWithAnswers),
				card("duty-noted", language, "鈴木 直樹",
						(speaker) -> speaker.presses("in-charge", Map.of("duty", "my-number"))),
				card("duty-noted-not", language, "鈴木 直樹", (speaker) -> speaker.presses("not-in-charge", RPA)),
				card("my-role", language, "髙橋 美智子", (speaker) -> speaker.presses("my-role")),
				card("my-role-two-roles", language, "山本 隆", (speaker) -> speaker.presses("my-role")),
				card("open-skills", language, "佐藤 健一", (speaker) -> speaker.presses("open-skills")),
				card("help", language, "伊藤 彩香", (speaker) -> speaker.presses("help")),
				card("welcome", language, "伊藤 彩香", Speaker::installs),
				card("not-mine", language, "伊藤 彩香", (speaker) -> speaker.presses("not-mine")),
				Arguments.of("all-staff", language,
						(Function<Dialogues, Seen>) (dialogues) -> dialogues.asStranger(language).presses("my-plan")));
	}

	private static Seen planWithAnswers(Speaker speaker) {
		speaker.presses("not-in-charge", RPA);
		speaker.presses("not-in-charge", Map.of("duty", "data-analysis"));
		Seen plan = speaker.presses("my-plan");
		return plan.presses(plan.answer()
			.findValuesAsString("tooltip")
			.stream()
			.filter((tooltip) -> tooltip.contains("マイナンバー") || tooltip.contains("My Number"))
			.findFirst()
			.orElseThrow());
	}

	private static Seen dutiesWithAnswers(Speaker speaker) {
		speaker.presses("not-in-charge", RPA);
		Seen duties = speaker.presses("my-duties");
		return duties.presses(duties.answer().findValuesAsString("tooltip").getFirst());
	}

	private static Arguments card(String name, Language language, String person, Function<Speaker, Seen> dialogue) {
		return Arguments.of(name, language,
				(Function<Dialogues, Seen>) (dialogues) -> dialogue.apply(dialogues.as(person, language)));
	}

}
