package dev.manabi.editions.chat;

import java.util.List;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.editions.Edition;
import dev.manabi.editions.Schedule;

import org.springframework.stereotype.Component;

/**
 * 「取り消す」: an edition that has not begun does not begin.
 */
@Component
class WithdrawEdition extends CoordinatorIntent {

	private final TakeBack takeBack;

	private final Trials trials;

	private final Versions versions;

	private final Texts texts;

	WithdrawEdition(TakeBack takeBack, Trials trials, Versions versions, Texts texts) {
		super("withdraw-edition", false);
		this.takeBack = takeBack;
		this.trials = trials;
		this.versions = versions;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.takeBack.of(ask, (edition, _) -> edition.from().isAfter(this.trials.today()),
				(edition, now) -> withdraw(edition, now, ask));
	}

	private Reply withdraw(Edition edition, Schedule now, Ask ask) {
		List<String> objections = this.trials.objections(now, now.without(edition), ask.language());
		if (!objections.isEmpty()) {
			return this.versions.show(
					this.texts.get(ask.language(), "versions.not-withdrawn", String.join("\n\n", objections)),
					ask.language());
		}
		return this.takeBack.takeBack(edition, now, ask, "versions.withdrawn");
	}

}
