package dev.manabi.announcements.chat;

import java.util.Map;

import dev.manabi.announcements.Announcement;
import dev.manabi.language.Language;

/**
 * A question before something is done, and the button that does it.
 *
 * @param question what is asked
 * @param title what the button says
 * @param intent what it asks
 * @param style how it looks, {@code positive} or {@code destructive}
 * @param slots of what
 */
record Confirm(String question, String title, String intent, String style, Map<String, String> slots) {

	static Confirm of(AnnouncementWords words, Language language, String key, String intent, String style,
			Announcement announcement, Object... arguments) {
		return new Confirm(words.get(language, key + ".sure", arguments), words.get(language, key + ".yes"), intent,
				style, Map.of("announcement", announcement.id(), "version", String.valueOf(announcement.version()),
						"sure", "yes"));
	}

}
