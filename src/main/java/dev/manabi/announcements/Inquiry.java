package dev.manabi.announcements;

import java.time.Instant;
import java.util.Optional;

import dev.manabi.roster.PersonId;

/**
 * What somebody asked about an announcement.
 *
 * @param announcement the id of the announcement
 * @param person who asked
 * @param words what
 * @param answer what was answered, if anything was
 */
public record Inquiry(String id, String announcement, PersonId person, String words, Instant askedAt,
		Optional<Answer> answer) {

	/** As many characters a question or an answer may have. */
	public static final int LONGEST = 2_000;

	/** The topic by which coordinators hear of questions. */
	public static final String TOPIC = "announcement-question";

	/** The topic by which answers reach whoever asked. */
	public static final String ANSWERS = "announcement-answer";

	/** Whether there is something in it and not too much. */
	public static boolean fits(String words) {
		return !words.isEmpty() && words.length() <= LONGEST;
	}

	/** By which the answer reaches whoever asked once. */
	public String answerKey() {
		return ANSWERS + ":" + this.id;
	}

	String key(PersonId coordinator) {
		return TOPIC + ":" + this.id + ":" + coordinator.value();
	}

	/**
	 * What was answered.
	 *
	 * @param by who answered
	 */
	public record Answer(PersonId by, String words, Instant at) {

	}

}
