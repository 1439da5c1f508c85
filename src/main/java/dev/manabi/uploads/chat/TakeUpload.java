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
 * 「取り込む」: takes a table, if it still does what its sender saw.
 */
@Component
class TakeUpload extends CoordinatorIntent {

	private final OwnUpload own;

	private final Uploads uploads;

	private final UploadRuns runs;

	private final UploadCards cards;

	private final Texts texts;

	TakeUpload(OwnUpload own, Uploads uploads, UploadRuns runs, UploadCards cards, Texts texts) {
		super("take-upload", false);
		this.own = own;
		this.uploads = uploads;
		this.runs = runs;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.own.of(ask, (upload) -> take(upload, ask));
	}

	private Reply take(Upload upload, Ask ask) {
		boolean begun = this.runs.progress(upload).filter((progress) -> !progress.stopped()).isPresent();
		if (upload.taken().isPresent() || begun) {
			return this.cards.show(upload, ask, "");
		}
		String key = switch (this.runs.take(upload, ask.slots().getOrDefault("seen", ""))) {
			case TAKEN, GOING_ON -> "";
			case BUSY -> "upload.busy";
			case CHANGED -> "upload.otherwise";
		};
		return this.uploads.find(upload.id())
			.map((now) -> this.cards.show(now, ask, key.isEmpty() ? "" : this.texts.get(ask.language(), key)))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "upload.gone")));
	}

}
