package dev.manabi.editions;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import dev.manabi.roster.PersonId;

/**
 * A file that a coordinator sent and that is without fault.
 *
 * @param id which one
 * @param subject what it says, the id of an {@link EditionSubject}
 * @param file what the file is called
 * @param text all it says
 * @param sentBy who sent it
 * @param sentAt when
 */
public record Draft(String id, String subject, String file, String text, PersonId sentBy, Instant sentAt) {

	public Origin origin() {
		return new Origin(this.file, this.sentBy, this.sentAt);
	}

	/** The file as it is read: in UTF-8. */
	public byte[] content() {
		return this.text.getBytes(StandardCharsets.UTF_8);
	}

}
