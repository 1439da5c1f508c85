package dev.manabi.delivery.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.conversation.Installed;
import dev.manabi.conversation.Messenger.Ambiguous;
import dev.manabi.conversation.Messenger.Outcome;
import dev.manabi.conversation.Messenger.Sent;
import dev.manabi.conversation.Messenger.Throttled;
import dev.manabi.conversation.Messenger.Unreachable;
import dev.manabi.conversation.Place;
import dev.manabi.delivery.Content;
import dev.manabi.delivery.Deliveries;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.delivery.Outbox;
import dev.manabi.language.Language;
import dev.manabi.roster.DemoTransfers;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Post;
import dev.manabi.sessions.SessionsForgotten;
import dev.manabi.training.SessionBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People are told what concerns them without having to speak, once, whoever is first: the
 * outbox or their turn. It is Tuesday 24 November 2026, noon.
 */
@ManabiTest
abstract class NoticeChecks {

	private static final String ITO = "伊藤 彩香";

	private static final String TAKAHASHI = "髙橋 美智子";

	private static final Map<String, String> OJT = Map.of("course", "rpa-ojt");

	private static final Map<String, String> DECEMBER = Map.of("course", "digital-management-seminar", "start",
			"2026-12-16T14:00");

	private static final String REQUEST = "受講の確認のお願い";

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private NoticeRound round;

	@Autowired
	private NoticeTopic topic;

	@Autowired
	private Pauses pauses;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private DemoTransfers transfers;

	@Autowired
	private SessionBook book;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	@BeforeEach
	void begin() {
		SessionsForgotten.in(this.jdbc, this.book);
		this.clock.moveTo("2026-11-24");
		List.of(ITO, TAKAHASHI).forEach((name) -> this.pauses.end(id(name)));
	}

	@AfterEach
	void forget() {
		this.jdbc.sql("DELETE FROM role_decision").update();
		this.jdbc.sql("DELETE FROM role_report").update();
		SessionsForgotten.in(this.jdbc, this.book);
		this.transfers.takeBack(id(ITO));
		this.clock.moveTo("2026-11-22");
	}

	@Test
	void aTransferReachesWhoeverDoesNotSpeak() {
		as(ITO).presses("my-plan");
		this.transfers.transfer(id(ITO), new Post("福祉部", "福祉部長"));
		send();
		this.mailbox.last(ITO).sees("異動などに伴う変更のご案内", "デジタル戦略立案");
		toldOnce(ITO, "異動などに伴う変更のご案内");
	}

	@Test
	void whoeverGetsASeatIsTold() {
		fill();
		as(ITO).presses("enrol-session", DECEMBER);
		send();
		assertThat(this.mailbox.of(ITO)).isEmpty();
		as("佐藤 健一").presses("cancel-session", DECEMBER);
		send();
		this.mailbox.last(ITO).sees("空きが出たため、席をお取りしました。");
		toldOnce(ITO, "空きが出たため、席をお取りしました。");
	}

	@Test
	void whoseSessionChangesIsToldAgainWithEachChange() {
		as(ITO).presses("enrol-session", DECEMBER);
		for (int change = 1; change <= 2; change++) {
			this.jdbc.sql("UPDATE session_roll SET revision = revision + 1").update();
			send();
			assertThat(this.mailbox.of(ITO)).hasSize(change);
		}
		toldOnce(ITO, "申し込んだ研修の時間または会場が変わりました。現在の内容は次のとおりです。");
	}

	@Test
	void whoeverAttendedIsAskedHowWellTheyUnderstood() {
		String code = codeOfTheDay();
		as(ITO).presses("attendance", Map.of("code", code));
		this.clock.pass(Duration.ofMinutes(125));
		send();
		assertThat(this.mailbox.of(ITO)).singleElement()
			.satisfies((seen) -> assertThat(seen.answer().toString()).contains("session-grasp"));
		send();
		assertThat(this.mailbox.of(ITO)).hasSize(1);
		assertThat(as(ITO).presses("help").replies()).isOne();
	}

	@Test
	void whoeverMayHaveAttendedIsAskedForTheCode() {
		assertThat(codeOfTheDay()).hasSize(6);
		this.clock.pass(Duration.ofMinutes(125));
		send();
		assertThat(this.mailbox.of(ITO)).singleElement()
			.satisfies((seen) -> assertThat(seen.answer().toString()).contains("\"attendance\""));
		assertThat(as(ITO).presses("help").replies()).isOne();
	}

	/** Somebody is enrolled, and it is five past two. */
	private String codeOfTheDay() {
		as(ITO).presses("enrol-session", DECEMBER);
		this.clock.moveTo("2026-12-16");
		String code = as("小林 恵").presses("session-code", DECEMBER)
			.lines()
			.stream()
			.filter((line) -> line.matches("\\d{3} \\d{3}"))
			.findFirst()
			.orElseThrow()
			.replace(" ", "");
		this.clock.pass(Duration.ofMinutes(125));
		return code;
	}

	@Test
	void aManagerIsAskedToConfirmAndTheVerdictComesBack() {
		as(ITO).presses("save-completion", OJT);
		send();
		Seen asked = this.mailbox.last(TAKAHASHI).sees(REQUEST);
		toldOnce(TAKAHASHI, REQUEST);
		asked.presses("確認する");
		send();
		this.mailbox.last(ITO).sees("「RPAシナリオ作成OJT（デジタル推進室による伴走支援）」の受講が確認され、受講済みになりました。");
		toldOnce(ITO, "受講が確認され");
	}

	@Test
	void whatBecameOfARequestToBeExemptIsTold() {
		as(ITO).presses("send-exemption", Map.of("skill", "bpr", "reason", "育休"));
		String id = this.jdbc.sql("SELECT id FROM exemption").query((row, _) -> row.getString(1)).single();
		as("小林 恵").presses("grant-exemption", Map.of("exemption", id, "until", "2027-03-31"));
		send();
		this.mailbox.last(ITO).sees("「BPR 利活用」の受講は、2027年3月31日(水)まで免除になりました。");
		as("小林 恵").presses("end-exemption", Map.of("exemption", id, "why", "復職"));
		send();
		assertThat(this.mailbox.of(ITO)).hasSize(2);
		toldOnce(ITO, "免除");
	}

	@Test
	void coordinatorsHearOfARoleThatIsNotRight() {
		as(ITO).presses("send-role-report", Map.of("words", "担当が変わりました。"));
		send();
		this.mailbox.last("小林 恵").sees("担当が変わりました。");
		toldOnce("小林 恵", "担当が変わりました。");
	}

	@Test
	void whatWasDecidedOnTheirRolesIsTold() {
		as("小林 恵").presses("save-roles", Map.of("person", id(ITO).value(), "roles", "leader", "until", "2027-03-31"));
		assertThat(this.mailbox.of(ITO)).isEmpty();
		send();
		assertThat(this.mailbox.last(ITO).lines().getFirst())
			.startsWith("研修担当が、あなたの役割を「デジタル推進リーダー人財」に設定しました（2027年3月31日(水)まで）。");
		toldOnce(ITO, "研修担当が、あなたの役割を");
	}

	@Test
	void coordinatorsHearOfTheirWorkAtTheirTurn() {
		as("佐藤 健一").presses("save-completion", OJT);
		as(ITO).presses("send-exemption", Map.of("skill", "bpr", "reason", "育休"));
		send();
		assertThat(this.mailbox.of("小林 恵")).isEmpty();
		as("小林 恵").says("こんにちは").sees("【研修担当の方へ】対象外（免除）の申出が1件、決定を待っています。「対象外の申出」とお尋ねください。");
	}

	@Test
	void whoWasToldAtATurnIsNotSentIt() {
		as(ITO).presses("save-completion", OJT);
		this.round.go();
		as(TAKAHASHI).says("こんにちは").sees(REQUEST);
		this.deliveries.run();
		assertThat(this.mailbox.of(TAKAHASHI)).isEmpty();
		assertThat(delivery(TAKAHASHI).state()).isEqualTo(State.SKIPPED);
	}

	@Test
	void whatIsNoNewsAnyMoreIsNotSent() {
		Seen noted = as(ITO).presses("save-completion", OJT);
		this.round.go();
		noted.presses("取り消す");
		this.deliveries.run();
		assertThat(this.mailbox.of(TAKAHASHI)).isEmpty();
		assertThat(delivery(TAKAHASHI).state()).isEqualTo(State.SKIPPED);
	}

	@Test
	void whileItIsOnItsWayATurnDoesNotTellIt() {
		as(ITO).presses("save-completion", OJT);
		this.round.go();
		assertThat(this.topic.content(delivery(TAKAHASHI), Language.JA)).isInstanceOf(Content.Say.class);
		as(TAKAHASHI).says("こんにちは").doesNotSee(REQUEST);
		this.topic.settled(in(State.SENT));
		as(TAKAHASHI).says("こんにちは").doesNotSee(REQUEST);
	}

	@Test
	void whileATurnTellsItItWaits() {
		as(ITO).presses("save-completion", OJT);
		this.round.go();
		this.jdbc
			.sql("""
					INSERT INTO notice_told (person_id, notice, told_at, claimed_until) VALUES (:person, :notice, :now, :until)
					""")
			.param("person", id(TAKAHASHI).value())
			.param("notice", delivery(TAKAHASHI).message().subject())
			.param("now", OffsetDateTime.now())
			.param("until", OffsetDateTime.now().plusMinutes(1))
			.update();
		assertThat(this.topic.content(delivery(TAKAHASHI), Language.JA)).isInstanceOf(Content.Later.class);
		this.jdbc.sql("UPDATE notice_told SET claimed_until = NULL").update();
		assertThat(this.topic.content(delivery(TAKAHASHI), Language.JA)).isInstanceOf(Content.NotNeeded.class);
	}

	@Test
	void whatMayHaveArrivedIsNeverSentAgainButToldAtTheNextTurn() {
		becomes(new Ambiguous(), State.UNKNOWN);
		assertThat(this.mailbox.of(TAKAHASHI)).hasSize(1);
	}

	@Test
	void whoCannotBeReachedIsToldAtTheNextTurn() {
		becomes(new Unreachable(Unreachable.Reason.BLOCKED), State.UNREACHABLE);
		assertThat(this.mailbox.of(TAKAHASHI)).isEmpty();
	}

	@Test
	void whoCannotBeReachedIsLookedAtAgainOnceManabiIsInstalled() {
		this.mailbox.answers(TAKAHASHI, new Unreachable(Unreachable.Reason.NO_CHAT));
		as(ITO).presses("save-completion", OJT);
		send();
		send();
		as(ITO).presses("save-completion", Map.of("course", "rpa-ojt", "date", "2026-11-02"));
		this.mailbox.answers(TAKAHASHI, new Sent("later"));
		send();
		assertThat(this.mailbox.of(TAKAHASHI)).isEmpty();
		this.pauses.on(new Installed(new Place.Chat(id(TAKAHASHI))));
		send();
		assertThat(this.mailbox.of(TAKAHASHI)).hasSize(1);
	}

	private void becomes(Outcome outcome, State state) {
		this.mailbox.answers(TAKAHASHI, outcome);
		as(ITO).presses("save-completion", OJT);
		send();
		assertThat(delivery(TAKAHASHI).state()).isEqualTo(state);
		this.round.go();
		assertThat(this.deliveries.run()).isZero();
		as(TAKAHASHI).says("こんにちは").sees(REQUEST);
		as(TAKAHASHI).says("こんにちは").doesNotSee(REQUEST);
	}

	@Test
	void whatHadToWaitIsSentLater() {
		this.mailbox.answers(TAKAHASHI, new Throttled(Optional.empty()));
		as(ITO).presses("save-completion", OJT);
		send();
		assertThat(delivery(TAKAHASHI).state()).isEqualTo(State.PENDING);
		this.mailbox.answers(TAKAHASHI, new Sent("later"));
		this.deliveries.run();
		assertThat(delivery(TAKAHASHI).state()).isEqualTo(State.SENT);
		this.mailbox.last(TAKAHASHI).sees(REQUEST);
		toldOnce(TAKAHASHI, REQUEST);
	}

	/**
	 * A stop just after it was sent kept the topic from hearing of it; the start may come
	 * while the office is closed.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "2026-11-24", "2026-11-28" })
	void whatWasSentIsNotedThoughTheTopicDidNotHearOfIt(String start) {
		as(ITO).presses("save-completion", OJT);
		send();
		this.clock.moveTo(start);
		this.jdbc.sql("DELETE FROM notice_told").update();
		this.round.go();
		toldOnce(TAKAHASHI, REQUEST);
	}

	@Test
	void nothingIsSaidOutsideOfWorkingHours() {
		as(ITO).presses("save-completion", OJT);
		this.clock.moveTo("2026-11-28");
		send();
		assertThat(this.outbox.of(id(TAKAHASHI), NoticeTopic.NAME)).isEmpty();
		this.clock.moveTo("2026-11-27");
		this.round.go();
		this.clock.pass(Duration.ofHours(6));
		this.deliveries.run();
		assertThat(this.mailbox.of(TAKAHASHI)).isEmpty();
		assertThat(delivery(TAKAHASHI).message().notBefore()).isEqualTo(Instant.parse("2026-11-30T00:00:00Z"));
		this.clock.moveTo("2026-11-30");
		this.deliveries.run();
		this.mailbox.last(TAKAHASHI).sees(REQUEST);
	}

	@Test
	void nobodyIsSentMoreThanFiveADay() {
		for (int day = 1; day <= 7; day++) {
			as(ITO).presses("save-completion", Map.of("course", "rpa-ojt", "date", "2026-11-0" + day));
		}
		send();
		send();
		assertThat(this.mailbox.of(TAKAHASHI)).hasSize(5);
		this.clock.moveTo("2026-11-25");
		send();
		assertThat(this.mailbox.of(TAKAHASHI)).hasSize(7);
		as(TAKAHASHI).says("こんにちは").doesNotSee(REQUEST);
	}

	@Test
	void ofTheOutboxAndTurnsAtTheSameMomentOneTellsIt() throws Exception {
		try (var threads = Executors.newFixedThreadPool(4)) {
			for (int day = 1; day <= 9; day++) {
				as(ITO).presses("save-completion", Map.of("course", "rpa-ojt", "date", "2026-11-0" + day));
				int before = this.mailbox.of(TAKAHASHI).size();
				this.round.go();
				List<Callable<Integer>> tellings = new ArrayList<>();
				tellings.add(() -> {
					this.deliveries.run();
					return 0;
				});
				for (int turn = 0; turn < 3; turn++) {
					tellings.add(() -> as(TAKAHASHI).says("こんにちは").replies() - 1);
				}
				int told = 0;
				for (Future<Integer> telling : threads.invokeAll(tellings)) {
					told += telling.get();
				}
				assertThat(told + this.mailbox.of(TAKAHASHI).size() - before).isEqualTo(1);
			}
		}
	}

	private void send() {
		this.round.go();
		this.deliveries.run();
	}

	/** Neither the outbox nor a turn tells it again. */
	private void toldOnce(String name, String words) {
		int size = this.mailbox.of(name).size();
		send();
		assertThat(this.mailbox.of(name)).hasSize(size);
		as(name).says("こんにちは").doesNotSee(words);
	}

	private void fill() {
		as("佐藤 健一").presses("enrol-session", DECEMBER);
		for (int other = 1; other < 40; other++) {
			this.jdbc.sql("""
					INSERT INTO enrolment (id, course, starts_at, person_id, state, revision, enrolled_at)
					SELECT :id, course, starts_at, :id, 'SEAT', revision, CURRENT_TIMESTAMP FROM session_roll
					""").param("id", UUID.randomUUID().toString()).update();
		}
	}

	private Delivery delivery(String name) {
		return this.outbox.of(id(name), NoticeTopic.NAME).getFirst();
	}

	private Delivery in(State state) {
		Delivery delivery = delivery(TAKAHASHI);
		return new Delivery(delivery.message(), delivery.run(), state, Optional.empty(), "a1", Instant.EPOCH);
	}

	private Speaker as(String name) {
		return this.dialogues.as(name, Language.JA);
	}

	private PersonId id(String name) {
		return new PersonId(this.dialogues.idOf(name));
	}

}
