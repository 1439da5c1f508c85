package dev.manabi.conversation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Something that somebody is to be told once.
 *
 * @param key what it is about, 200 characters at most; a person hears of one key once
 * @param reply makes what is said
 */
public record Notice(String key, Supplier<Reply> reply) {

	public Notice(String key, Reply reply) {
		this(key, () -> reply);
	}

	/** A notice that is told again when its content changes. */
	public static Notice about(String subject, String content, Reply reply) {
		UUID fingerprint = UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
		return new Notice(subject + ":" + fingerprint, reply);
	}

}
