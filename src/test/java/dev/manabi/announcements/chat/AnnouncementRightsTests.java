package dev.manabi.announcements.chat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.conversation.Audience;
import dev.manabi.conversation.Intent;
import dev.manabi.delivery.Deliveries;
import dev.manabi.language.Language;
import dev.manabi.roster.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may do what with announcements, whatever button is forged.
 */
@ManabiTest
class AnnouncementRightsTests {

	private static final List<String> COORDINATORS_ONLY = List.of("announce", "announcements", "announcement",
			"edit-announcement", "save-announcement", "announcement-audience", "save-announcement-audience",
			"test-announcement", "send-announcement", "schedule-announcement", "unschedule-announcement",
			"drop-announcement", "revise-announcement", "apply-announcement", "recall-announcement",
			"resolve-announcement", "export-announcement", "announcement-question", "announcement-questions",
			"answer-announcement");

	private static final List<String> READERS = List.of("announcement-seen", "read-announcement", "ask-announcement");

	private static final String GONE = "このお知らせは取り消されたか、あなた宛てのものではありません。";

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void begin() {
		Press.noChannels(this.jdbc);
	}

	@Test
	void theTableHoldsEveryAsk(@Autowired List<Intent> intents) {
		List<Intent> own = intents.stream()
			.filter((intent) -> intent.getClass().getPackageName().equals("dev.manabi.announcements.chat"))
			.toList();
		assertThat(own.stream().filter((intent) -> intent.audience() == Audience.COORDINATORS).map(Intent::name))
			.containsExactlyInAnyOrderElementsOf(COORDINATORS_ONLY);
		assertThat(own.stream().filter((intent) -> intent.audience() == Audience.EVERYBODY).map(Intent::name))
			.containsExactlyInAnyOrderElementsOf(READERS);
	}

	static Stream<Arguments> refused() {
		return COORDINATORS_ONLY.stream()
			.flatMap((intent) -> Stream.of(Arguments.of(intent, "佐藤 健一"), Arguments.of(intent, "伊藤 彩香"),
					Arguments.of(intent, "guest"), Arguments.of(intent, "stranger")));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void nobodyElseDoesAnyOfIt(String intent, String name) {
		Seen draft = Press.draft(coordinator(), Press.WORDS, Map.of("everybody", "yes"));
		Map<String, String> forged = Map.of("announcement", Press.id(draft), "sure", "yes", "version", "2", "title",
				"x", "body", "x", "everybody", "yes", "day", "2026-11-30", "time", "09:00", "do", "resend");
		long before = deeds();
		for (Speaker speaker : List.of(speaker(name), speaker(name).amongOthers())) {
			assertThat(speaker.presses(intent, forged).answer().toString()).contains("研修担当")
				.doesNotContain("年末調整", Press.id(draft));
		}
		assertThat(this.deliveries.run()).isZero();
		assertThat(deeds()).isEqualTo(before);
	}

	@ParameterizedTest
	@MethodSource("ofReaders")
	void nobodyActsOnWhatDidNotReachThem(String intent, String name) {
		Seen report = Press.sent(coordinator(), Map.of("departments", "高齢者福祉課"));
		this.deliveries.run();
		speaker(name).presses(intent, Map.of("announcement", Press.id(report), "words", "?")).sees(GONE);
		speaker(name).presses(intent, Map.of("announcement", "x' OR 1=1", "words", "?")).sees(GONE);
		assertThat(this.jdbc.sql("SELECT count(*) FROM announcement_seen").query(Integer.class).single()).isZero();
		assertThat(this.jdbc.sql("SELECT count(*) FROM announcement_question").query(Integer.class).single()).isZero();
	}

	static Stream<Arguments> ofReaders() {
		return READERS.stream()
			.flatMap((intent) -> Stream.of(Arguments.of(intent, "中村 さくら"), Arguments.of(intent, "guest"),
					Arguments.of(intent, "stranger")));
	}

	@Test
	void aRecalledOneIsNotToBeHad() {
		Seen report = Press.sent(coordinator(), Map.of("departments", "高齢者福祉課"));
		this.deliveries.run();
		Seen letter = this.mailbox.last("伊藤 彩香");
		report.presses("取り消す").presses("取り消す");
		letter.presses("担当者に質問する").sees(GONE);
		letter.presses("確認しました").sees(GONE);
	}

	@ParameterizedTest
	@CsvSource({ "edit-announcement", "save-announcement", "announcement-audience", "save-announcement-audience",
			"test-announcement", "send-announcement", "schedule-announcement", "unschedule-announcement",
			"drop-announcement", "revise-announcement", "apply-announcement", "recall-announcement",
			"resolve-announcement", "export-announcement", "announcement" })
	void aForgedIdLeadsNowhere(String intent) {
		coordinator().presses(intent, Map.of("announcement", "x' OR 1=1", "sure", "yes"))
			.sees("このお知らせは見つかりません。破棄されたか、もう記録がありません。");
	}

	@ParameterizedTest
	@CsvSource({ "announcement-question", "answer-announcement" })
	void aForgedQuestionLeadsNowhere(String intent) {
		coordinator().presses(intent, Map.of("question", "x", "answer", "x")).sees("この質問は、もう記録がありません。");
	}

	@Test
	void aDraftIsEveryCoordinators() {
		Seen draft = Press.draft(coordinator(), Press.WORDS, Map.of("departments", "高齢者福祉課"));
		Press.another(this.dialogues, "山本 隆")
			.presses("edit-announcement", Map.of("announcement", Press.id(draft)))
			.presses("下書きを保存", Press.with(Press.WORDS, "title", "直しました"))
			.sees("直しました");
	}

	private Speaker speaker(String name) {
		return switch (name) {
			case "stranger" -> this.dialogues.asStranger(Language.JA);
			case "guest" ->
				this.dialogues.as(People.account("guest@partner.example.jp", "来客", true, true), Language.JA);
			default -> this.dialogues.as(name, Language.JA);
		};
	}

	private Speaker coordinator() {
		return this.dialogues.as(Press.KOBAYASHI, Language.JA);
	}

	private long deeds() {
		return this.jdbc.sql("SELECT count(*) FROM audit_entry").query(Long.class).single();
	}

}
