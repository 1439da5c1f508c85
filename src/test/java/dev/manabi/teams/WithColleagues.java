package dev.manabi.teams;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.manabi.Forgotten;
import dev.manabi.ManabiTest;
import dev.manabi.delivery.Deliveries;
import dev.manabi.roster.DemoPeople;
import dev.manabi.roster.DemoPerson;
import dev.manabi.roster.PersonId;
import dev.manabi.training.Catalogues;
import dev.manabi.training.Claim;
import dev.manabi.training.Evidence;
import dev.manabi.training.Learnt;
import dev.manabi.training.TrainingRecords;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import org.springframework.test.context.TestPropertySource;

import static org.awaitility.Awaitility.await;

/**
 * The made-up people use the whole bot in Teams on Sunday 22 November 2026. What it says
 * on its own waits until it is sent by hand, and then goes to Teams.
 */
@Import({ ManabiTest.Today.class, Deliveries.class })
@TestPropertySource(
		properties = { "manabi.public-url=https://manabi.city.example.jp", "manabi.reminders.enabled=false" })
@TestExecutionListeners(listeners = Forgotten.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
abstract class WithColleagues extends WithTeams {

	/** A channel for RPA. */
	static final String RPA = "19:rpa@thread.tacv2";

	static final String ITO = "伊藤 彩香";

	static final String KOBAYASHI = "小林 恵";

	private static final String CONVERSATIONS = "/amer/v3/conversations";

	private static final String SOME_THREAD = "1481567603816";

	@Autowired
	Deliveries deliveries;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	DemoPeople people;

	@Autowired
	private TrainingRecords records;

	@Autowired
	private Catalogues catalogues;

	@BeforeEach
	void nobodyHasSpoken() {
		this.jdbc.sql("DELETE FROM teams_personal_chat").update();
		CHANNEL.callsEachOtherwise();
	}

	Colleague colleague(String name) {
		return Colleague.alone(this.endpoint, id(name).value());
	}

	PersonId id(String name) {
		return this.people.list()
			.stream()
			.map(DemoPerson::person)
			.filter((person) -> person.name().equals(name))
			.findFirst()
			.orElseThrow()
			.id();
	}

	/** Somebody mentions the bot in the channel, and begins a thread with it. */
	Colleague inChannel(String name) {
		return colleague(name).in(RPA, SOME_THREAD);
	}

	/** The coordinator has the channel be for RPA, which everybody in it sees. */
	Shown tieRpa() {
		Shown offered = inChannel(KOBAYASHI).says("このチャンネルを RPA の学びの場にする");
		Shown tied = inChannel(KOBAYASHI).presses(offered, "「RPA・AI-OCR 利活用」の学びの場にする");
		await().until(() -> !CHANNEL.asked("PUT").isEmpty());
		CHANNEL.forget();
		return tied;
	}

	void completed(String name, String course) {
		Learnt learnt = this.catalogues.current()
			.courses()
			.stream()
			.filter((it) -> it.id().value().equals(course))
			.findFirst()
			.map(Learnt::of)
			.orElseThrow();
		this.records.record(new Claim(id(name), learnt, LocalDate.of(2026, 11, 20), Evidence.LIST, true, "chat",
				Optional.empty(), Optional.of(id(name))));
	}

	/** What was posted into the channel, the oldest first. */
	static List<Shown> posts() {
		return CHANNEL.received(CONVERSATIONS)
			.stream()
			.filter((begun) -> begun.at("/channelData/channel/id").asString("").equals(RPA))
			.map((begun) -> Shown.in(begun.path("activity")))
			.toList();
	}

	/** The thread that the last post began. */
	static String thread() {
		return CHANNEL.called(CONVERSATIONS, RPA).split(";messageid=", 2)[1];
	}

	/** Where the post that began a thread stands. */
	static String post(String thread) {
		return CONVERSATIONS + "/" + RPA + ";messageid=" + thread + "/activities/" + thread;
	}

	/** What the bot said to somebody in their own chat without an ask of theirs there. */
	static List<Shown> letters(Colleague colleague) {
		return CHANNEL.received(colleague.chat()).stream().map(Shown::in).toList();
	}

	/** Whom a chat was begun with. */
	static List<String> begun() {
		return CHANNEL.received(CONVERSATIONS)
			.stream()
			.map((begun) -> begun.at("/members/0/id"))
			.filter((id) -> !id.isMissingNode())
			.map(JsonNode::asString)
			.toList();
	}

}
