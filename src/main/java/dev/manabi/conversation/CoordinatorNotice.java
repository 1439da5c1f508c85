package dev.manabi.conversation;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import dev.manabi.language.Language;

/**
 * Something that every coordinator is to be told once, at their next turn.
 */
public interface CoordinatorNotice {

	/** The notice of today, if there is one. */
	Optional<Notice> notice(Language language);

	/**
	 * A notice.
	 *
	 * @param key what it is about; a coordinator hears of one key once
	 * @param reply what is said
	 */
	record Notice(String key, Reply reply) {

		/** A notice that is told again when its content changes. */
		public static Notice about(String subject, String content, Reply reply) {
			UUID fingerprint = UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
			return new Notice(subject + ":" + fingerprint, reply);
		}

	}

}
