package dev.manabi.uploads.chat;

import java.util.function.Function;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.uploads.Upload;
import dev.manabi.uploads.Uploads;

import org.springframework.stereotype.Component;

/**
 * Finds the table that a button is about, which is its sender's alone.
 */
@Component
class OwnUpload {

	private final Uploads uploads;

	private final Texts texts;

	OwnUpload(Uploads uploads, Texts texts) {
		this.uploads = uploads;
		this.texts = texts;
	}

	/** What is to be answered with the table, or that there is none. */
	Reply of(Ask ask, Function<Upload, Reply> answer) {
		return this.uploads.find(ask.slots().getOrDefault("draft", ""))
			.map((upload) -> upload.sentBy().equals(ask.asker().id()) ? answer.apply(upload)
					: words(ask, "upload.not-yours"))
			.orElseGet(() -> words(ask, "upload.gone"));
	}

	private Reply words(Ask ask, String key) {
		return new Reply.Words(this.texts.get(ask.language(), key));
	}

}
