package dev.manabi.editions.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.editions.Edition;
import dev.manabi.editions.Editions;
import dev.manabi.editions.Schedule;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * 「取り消す」: an edition that has not begun does not begin.
 */
@Component
class WithdrawEdition extends CoordinatorIntent {

	private final Editions editions;

	private final Trials trials;

	private final Versions versions;

	private final Texts texts;

	WithdrawEdition(Editions editions, Trials trials, Versions versions, Texts texts) {
		super("withdraw-edition", false);
		this.editions = editions;
		this.trials = trials;
		this.versions = versions;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		Schedule now = this.editions.refresh();
		Optional<Edition> waiting = now.edition(ask.slots().getOrDefault("edition", ""))
			.filter((edition) -> edition.from().isAfter(this.trials.today()));
		return waiting.map((edition) -> withdraw(edition, now, ask))
			.orElseGet(() -> this.versions.show(this.texts.get(ask.language(), "versions.changed"), ask.language()));
	}

	private Reply withdraw(Edition edition, Schedule now, Ask ask) {
		Language language = ask.language();
		List<String> objections = this.trials.objections(now, now.without(edition), language);
		if (!objections.isEmpty()) {
			return this.versions
				.show(this.texts.get(language, "versions.not-withdrawn", String.join("\n\n", objections)), language);
		}
		boolean done = this.editions.takeBack(edition, ask.asker().id(), now);
		String what = this.texts.get(language, "editions." + edition.draft().subject());
		return this.versions
			.show(done ? this.texts.get(language, "versions.withdrawn", what, Dates.in(language, edition.from()))
					: this.texts.get(language, "versions.changed"), language);
	}

}
