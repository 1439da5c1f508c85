package dev.manabi.uploads.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.uploads.Upload;
import dev.manabi.uploads.UploadRuns;
import dev.manabi.uploads.Uploads;

import org.springframework.stereotype.Component;

/**
 * 「やめる」 beneath a table that was sent: forgets it.
 */
@Component
class DropUpload extends CoordinatorIntent {

	private final OwnUpload own;

	private final Uploads uploads;

	private final UploadRuns runs;

	private final UploadCards cards;

	private final Texts texts;

	DropUpload(OwnUpload own, Uploads uploads, UploadRuns runs, UploadCards cards, Texts texts) {
		super("drop-upload", false);
		this.own = own;
		this.uploads = uploads;
		this.runs = runs;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.own.of(ask, (upload) -> drop(upload, ask));
	}

	private Reply drop(Upload upload, Ask ask) {
		boolean begun = this.runs.progress(upload).filter((progress) -> !progress.stopped()).isPresent();
		return (!begun && this.uploads.drop(upload)) ? new Reply.Words(this.texts.get(ask.language(), "upload.dropped"))
				: this.cards.show(upload, ask, "");
	}

}
