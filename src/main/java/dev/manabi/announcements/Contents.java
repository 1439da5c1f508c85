package dev.manabi.announcements;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.manabi.language.Language;
import dev.manabi.sessions.SessionKey;

/**
 * What an announcement says. What is not given is empty.
 *
 * @param title in Japanese
 * @param body in Japanese, in Markdown
 * @param titleEn in English
 * @param bodyEn in English, in Markdown
 * @param picture the address of a picture
 * @param linkTitle what the button to the link says, in Japanese
 * @param linkTitleEn the same in English
 * @param link where the button leads
 * @param session the session to enrol in, as {@link SessionKey} writes it
 */
public record Contents(String title, String body, String titleEn, String bodyEn, String picture, String linkTitle,
		String linkTitleEn, String link, String session) {

	/** Nothing yet. */
	public static final Contents EMPTY = new Contents("", "", "", "", "", "", "", "", "");

	/** As many characters a title may have, counted as fields of cards count them. */
	public static final int LONGEST_TITLE = 100;

	/** As many a body. */
	public static final int LONGEST_BODY = 3_000;

	/** As many an address. */
	public static final int LONGEST_ADDRESS = 500;

	/** As many the title of a button. */
	public static final int LONGEST_LINK = 40;

	/** What fields say where there is no session; a choice is never empty. */
	public static final String NO_SESSION = "none";

	private static final Pattern LINE_BREAK = Pattern.compile("\\R");

	/** Control characters, and those that turn the direction of what follows them. */
	private static final Pattern UNWRITABLE = Pattern
		.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

	/** As it was written into the fields of a card. */
	public static Contents of(Map<String, String> fields) {
		return new Contents(line(fields, "title"), text(fields, "body"), line(fields, "titleEn"),
				text(fields, "bodyEn"), line(fields, "picture"), line(fields, "linkTitle"), line(fields, "linkTitleEn"),
				line(fields, "link"), session(fields));
	}

	/** What people wrote, without what can't be seen. */
	public static String clean(String written) {
		return UNWRITABLE.matcher(LINE_BREAK.matcher(written).replaceAll("\n")).replaceAll("").strip();
	}

	private static String session(Map<String, String> fields) {
		String session = line(fields, "session");
		return session.equals(NO_SESSION) ? "" : session;
	}

	private static String text(Map<String, String> fields, String name) {
		return clean(fields.getOrDefault(name, ""));
	}

	private static String line(Map<String, String> fields, String name) {
		return text(fields, name).replaceAll("\\s+", " ");
	}

	/** Whether it is said in English, too. */
	public boolean hasEnglish() {
		return !this.titleEn.isEmpty() && !this.bodyEn.isEmpty();
	}

	public String title(Language language) {
		return isEnglish(language) ? this.titleEn : this.title;
	}

	public String body(Language language) {
		return isEnglish(language) ? this.bodyEn : this.body;
	}

	public String linkTitle(Language language) {
		return (isEnglish(language) && !this.linkTitleEn.isEmpty()) ? this.linkTitleEn : this.linkTitle;
	}

	/** The session to enrol in, if there is one. */
	public Optional<SessionKey> enrolsIn() {
		String[] words = this.session.split(" ", 2);
		return (words.length == 2) ? SessionKey.parse(words[0], words[1]) : Optional.empty();
	}

	private boolean isEnglish(Language language) {
		return language == Language.EN && hasEnglish();
	}

}
