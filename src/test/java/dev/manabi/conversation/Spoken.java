package dev.manabi.conversation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import dev.manabi.AuditLogs;
import dev.manabi.Databases;
import dev.manabi.roster.NobodysRoster;
import dev.manabi.roster.Roster;
import dev.manabi.understanding.Understanding;
import dev.manabi.understanding.Understandings;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Conversations and the languages of people for tests that put them together.
 */
final class Spoken {

	private Spoken() {
	}

	static Languages languages() {
		return languages(Databases.one());
	}

	static Languages languages(JdbcClient jdbc) {
		return languages(jdbc, new NobodysRoster());
	}

	static Languages languages(Roster roster) {
		return languages(Databases.one(), roster);
	}

	static Languages languages(JdbcClient jdbc, Roster roster) {
		return new Languages(new LanguageChoices(jdbc, Clock.systemUTC()),
				new DefaultListableBeanFactory().getBeanProvider(TeamsLanguages.class), roster);
	}

	/** A conversation in which these may be asked. */
	static Conversation conversation(List<? extends Intent> asks, Roster roster, Clock clock) {
		Texts texts = new Texts();
		JdbcClient jdbc = Databases.one();
		Languages languages = languages(jdbc);
		Intents intents = new Intents(List.copyOf(asks));
		Understanding understanding = Understandings.withoutNames();
		ConversationProperties properties = new ConversationProperties(Duration.ofMinutes(15), Duration.ofDays(90));
		Topics topics = new Topics(jdbc, JsonMapper.shared(), clock, properties);
		Misses misses = new Misses(jdbc,
				new Blanking(Understandings.personalNames(understanding), new RosterNames(roster, clock)),
				TransactionOperations.withoutTransaction(), AuditLogs.elsewhere(), clock, properties);
		Hearing hearing = new Hearing(understanding, topics, intents);
		Doubts doubts = new Doubts(intents, understanding, languages, misses, texts);
		return new Conversation(intents,
				new Remarks(new DefaultListableBeanFactory().getBeanProvider(ThreadReplies.class), hearing, doubts,
						languages),
				hearing, doubts, new SentFiles(List.of(), languages, texts), new Cards(JsonMapper.shared()), languages,
				new RosterNote(roster, texts, clock), texts);
	}

}
