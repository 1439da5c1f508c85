package dev.manabi.announcements.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What coordinators do again and again in tests.
 */
final class Press {

	static final String KOBAYASHI = "小林 恵";

	static final Map<String, String> WORDS = Map.of("title", "年末調整のお知らせ", "body", "**12月4日**までに提出してください。");

	private Press() {
	}

	/** A draft for these, as it is shown. */
	static Seen draft(Speaker coordinator, Map<String, String> words, Map<String, String> audience) {
		Seen form = coordinator.presses("announce");
		Seen recipients = form.presses("下書きを保存", words);
		return recipients.presses("宛先を保存", audience);
	}

	/** One that is sent now. */
	static Seen sent(Speaker coordinator, Map<String, String> audience) {
		return draft(coordinator, WORDS, audience).presses("今すぐ送る").presses("送る");
	}

	static String id(Seen card) {
		List<String> ids = card.answer().findValuesAsString("announcement");
		return ids.stream().filter((id) -> id.length() == 36).findFirst().orElseThrow();
	}

	static Map<String, String> with(Map<String, String> words, String field, String text) {
		Map<String, String> all = new HashMap<>(words);
		all.put(field, text);
		return all;
	}

	/** Somebody who is a coordinator, though the roster does not say so. */
	static Speaker another(Dialogues dialogues, String name) {
		Person known = dialogues.with(Roster.class).find(new PersonId(dialogues.idOf(name))).orElseThrow();
		return dialogues.as(
				new Person(known.id(), known.userName(), known.employeeNumber(), known.name(), known.posts(),
						known.groups(), known.manager(), known.language(), known.guest(), known.enabled(), true),
				Language.JA);
	}

	/** A study channel that the bot is in. */
	static void channel(JdbcClient jdbc, String id, String name) {
		jdbc.sql("INSERT INTO team_channel (id, name, team_id, seen_at) VALUES (?, ?, 'team', now())")
			.params(id, name)
			.update();
		jdbc.sql("INSERT INTO study_channel_skill (channel_id, skill) VALUES (?, 'rpa-ai-ocr')").param(id).update();
	}

	static void noChannels(JdbcClient jdbc) {
		jdbc.sql("DELETE FROM study_channel_skill").update();
		jdbc.sql("DELETE FROM team_channel").update();
	}

}
