package dev.manabi.conversation.chat;

import java.util.List;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Theme;
import dev.manabi.privacy.Erasures;
import dev.manabi.privacy.Fate;

import org.springframework.stereotype.Component;

/**
 * 「消去する」: erases what the asker was shown; if it would be something else by now, that is
 * shown instead.
 */
@Component
class EraseNow implements Intent {

	private final Erasures erasures;

	private final EraseMyData preview;

	private final Texts texts;

	EraseNow(Erasures erasures, EraseMyData preview, Texts texts) {
		this.erasures = erasures;
		this.preview = preview;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "erase-now";
	}

	@Override
	public Theme theme() {
		return Theme.SETTINGS;
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		List<String> ids = EraseMyData.ids(ask.asker());
		Fate fate = this.erasures.fate(ids);
		if (fate.goes().isEmpty() || !this.erasures.version(ids).equals(ask.slots().get("seen"))) {
			return this.preview.answer(ask);
		}
		this.erasures.erase(ask.asker().id().value(), ids);
		return new Reply.Words(
				this.texts.get(ask.language(), fate.stays().isEmpty() ? "erase-now.all" : "erase-now.done"));
	}

}
