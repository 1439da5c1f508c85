package dev.manabi.training.chat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.manabi.Dialogues;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.language.Language;
import dev.manabi.roster.DemoPeople;
import dev.manabi.roster.DemoPerson;
import dev.manabi.roster.Person;
import dev.manabi.roster.Post;
import dev.manabi.roster.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * With another post people hear what is new, what carries over and what is no longer
 * asked.
 */
@ManabiTest
class TransferDialogueTests {

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private DemoPeople people;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void forget() {
		this.clock.moveTo("2026-11-22");
		this.jdbc.sql("DELETE FROM notice_told").update();
	}

	@Test
	void theDifferenceComesOnceAndHistoryStays() {
		Person before = ito();
		this.dialogues.as(before, Language.JA).presses("save-completion", Map.of("course", "security-basic-elearning"));
		this.clock.moveTo("2027-04-01");
		Person after = at(before, new Post("高齢者福祉課", "高齢者福祉課長"));
		this.events.publishEvent(new Roster.Moved(before, after));
		var seen = this.dialogues.as(after, Language.JA).says("こんにちは");
		seen.sees("異動などに伴う変更のご案内", "ご所属や職名などの変更に合わせて、あなたに必要なスキルが変わりました。", "デジタル化マネジメント", "未受講　期限 2028年2月26日(土)",
				"これまでの受講の記録は、そのまま残ります。");
		this.dialogues.as(after, Language.JA).says("こんにちは").doesNotSee("異動などに伴う変更のご案内");
		this.dialogues.as(after, Language.JA).presses("history").sees("情報セキュリティ基礎研修（eラーニング）", "令和8年度");
	}

	@Test
	void aTransferThatNobodyReportedIsNoticedAtTheNextTurn() {
		this.dialogues.as(ito(), Language.JA).presses("my-plan");
		this.dialogues.as(at(ito(), new Post("福祉部", "福祉部長")), Language.JA)
			.says("こんにちは")
			.sees("異動などに伴う変更のご案内", "デジタル戦略立案");
	}

	@Test
	void whoComesBackAtOnceHearsNothing() {
		this.dialogues.as(ito(), Language.JA).presses("my-plan");
		Person elsewhere = at(ito(), new Post("福祉部", "福祉部長"));
		this.events.publishEvent(new Roster.Moved(ito(), elsewhere));
		this.events.publishEvent(new Roster.Moved(elsewhere, ito()));
		this.dialogues.as(ito(), Language.JA).says("こんにちは").doesNotSee("異動などに伴う変更のご案内");
	}

	@Test
	void whatIsNewShortlyBeforeTheYearEndsIsDueSixtyDaysLater() {
		this.dialogues.as(ito(), Language.JA).presses("my-plan");
		this.clock.moveTo("2027-03-20");
		this.dialogues.as(at(ito(), new Post("福祉部", "福祉部長")), Language.JA)
			.presses("my-plan")
			.sees("未受講　期限 2027年5月19日(水)");
	}

	private Person ito() {
		return this.people.list()
			.stream()
			.map(DemoPerson::person)
			.filter((person) -> person.name().equals("伊藤 彩香"))
			.findFirst()
			.orElseThrow();
	}

	private static Person at(Person person, Post post) {
		return new Person(person.id(), person.userName(), person.employeeNumber(), person.name(), List.of(post),
				Set.of(), person.manager(), person.language(), person.guest(), person.enabled(), person.coordinator());
	}

}
