package dev.manabi.announcements.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.conversation.Reacted;
import dev.manabi.conversation.Recipient;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A coordinator sees how people reacted in Teams to an announcement.
 */
class ReactionsDialogueTests extends AnnouncementStage {

	private static final String WATANABE = "渡辺 大輔";

	private Seen report;

	@BeforeEach
	void send() {
		Press.channel(this.jdbc, RPA, "RPAの学びの場");
		this.report = Press.sent(this.dialogues.as(Press.KOBAYASHI, Language.JA),
				Map.of("everybody", "yes", "channels", RPA));
		this.deliveries.run();
	}

	@Test
	void nobodyHasReactedYet() {
		this.report.presses("更新").sees("リアクション: まだありません");
	}

	@Test
	void eachCountsOnceInTheirChatAndInTheChannel() {
		reacts(ITO, chat(ITO), List.of("like", "heart"));
		reacts(ITO, chat(ITO), List.of("like"));
		reacts(WATANABE, chat(WATANABE), List.of("like"));
		reacts(ITO, new Recipient.Channel(RPA), List.of("like", "1f44f_clap", "1f389_partypopper"));
		this.report.presses("更新").sees("リアクション: 👍\u00A03\u3000❤️\u00A01\u3000ほか 2件");
	}

	@Test
	void whatIsTakenBackDoesNotCount() {
		reacts(ITO, chat(ITO), List.of("like", "heart"));
		this.events.publishEvent(new Reacted(chat(ITO), activity(chat(ITO)), id(ITO), List.of(), List.of("like")));
		this.report.presses("更新").sees("リアクション: ❤️\u00A01");
		this.events.publishEvent(new Reacted(chat(ITO), activity(chat(ITO)), id(ITO), List.of(), List.of("heart")));
		this.report.presses("更新").sees("リアクション: まだありません");
	}

	@Test
	void reactionsToOtherMessagesAreNone() {
		this.events.publishEvent(new Reacted(chat(ITO), "another", id(ITO), List.of("like"), List.of()));
		this.events.publishEvent(new Reacted(chat(WATANABE), activity(chat(ITO)), id(ITO), List.of("like"), List.of()));
		assertThat(this.jdbc.sql("SELECT count(*) FROM announcement_reaction").query(Integer.class).single()).isZero();
	}

	@Test
	void readsInEnglish() {
		reacts(ITO, chat(ITO), List.of("like", "1f44f_clap"));
		this.dialogues.as(Press.KOBAYASHI, Language.EN)
			.presses("announcement", Map.of("announcement", announcement()))
			.sees("Reactions: 👍\u00A01\u3000others: 1");
	}

	private void reacts(String who, Recipient where, List<String> kinds) {
		this.events.publishEvent(new Reacted(where, activity(where), id(who), kinds, List.of()));
	}

	private Recipient chat(String name) {
		return new Recipient.Somebody(id(name));
	}

	private PersonId id(String name) {
		return new PersonId(this.dialogues.idOf(name));
	}

	private String activity(Recipient where) {
		String column = (where instanceof Recipient.Channel) ? "channel" : "person_id";
		String value = switch (where) {
			case Recipient.Channel(String id) -> id;
			case Recipient.Somebody(PersonId person) -> person.value();
		};
		return this.jdbc.sql("SELECT activity FROM delivery WHERE topic = 'announcement' AND " + column + " = :value")
			.param("value", value)
			.query((row, _) -> row.getString(1))
			.single();
	}

	private String announcement() {
		return this.jdbc.sql("SELECT id FROM announcement").query((row, _) -> row.getString(1)).single();
	}

}
