package dev.manabi.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.manabi.roster.Roster;
import dev.manabi.understanding.PersonalNames;

import org.springframework.stereotype.Component;

/**
 * Which words are the family or given name of somebody in the roster. The roster finds
 * people only by how their names begin, so all names are read, at most once in a while.
 */
@Component
class RosterNames {

	/** So long the name of somebody new may not be known. */
	private static final Duration FRESH = Duration.ofMinutes(15);

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

	private final Roster roster;

	private final Clock clock;

	private Set<String> names = Set.of();

	private Instant readAt = Instant.MIN;

	RosterNames(Roster roster, Clock clock) {
		this.roster = roster;
		this.clock = clock;
	}

	/** Those of these words, as {@link PersonalNames} compares them, that are a name. */
	Set<String> among(Set<String> words) {
		Set<String> known = names();
		return words.stream().filter(known::contains).collect(Collectors.toSet());
	}

	private synchronized Set<String> names() {
		Instant now = this.clock.instant();
		if (this.readAt.isBefore(now.minus(FRESH))) {
			Set<String> read = new HashSet<>();
			this.roster.walk((person) -> add(person.name(), read));
			this.names = read;
			this.readAt = now;
		}
		return this.names;
	}

	private static void add(String name, Set<String> names) {
		String[] parts = SPACES.split(name.strip());
		for (String part : parts) {
			String narrow = PersonalNames.narrow(part);
			if (narrow.codePointCount(0, narrow.length()) > 1 || isKanji(narrow)) {
				names.add(narrow);
			}
		}
		if (parts.length == 1) {
			addBeginningsAndEnds(PersonalNames.narrow(name.strip()), names);
		}
		else {
			names.add(PersonalNames.narrow(String.join("", parts)));
		}
	}

	/** Where no space tells the family name from the given one. */
	private static void addBeginningsAndEnds(String name, Set<String> names) {
		int letters = name.codePointCount(0, name.length());
		if (isKanji(name)) {
			for (int first = 2; first < letters; first++) {
				int at = name.offsetByCodePoints(0, first);
				names.add(name.substring(0, at));
				names.add(name.substring(name.offsetByCodePoints(0, letters - first)));
			}
		}
	}

	private static boolean isKanji(String name) {
		return !name.isEmpty() && Character.isIdeographic(name.codePointAt(0));
	}

}
