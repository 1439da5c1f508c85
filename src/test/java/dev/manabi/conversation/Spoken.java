package dev.manabi.conversation;

import java.time.Clock;

import dev.manabi.Databases;
import dev.manabi.roster.NobodysRoster;
import dev.manabi.roster.Roster;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The languages of people for tests that put a conversation together.
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
		return new Languages(new LanguageChoices(jdbc, Clock.systemUTC()), roster);
	}

}
