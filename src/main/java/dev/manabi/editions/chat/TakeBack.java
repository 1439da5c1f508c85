package dev.manabi.editions.chat;

import java.util.function.BiFunction;
import java.util.function.BiPredicate;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.editions.Edition;
import dev.manabi.editions.Editions;
import dev.manabi.editions.Schedule;

import org.springframework.stereotype.Component;

/**
 * Takes editions back, and shows what there is if things are no longer as they were.
 */
@Component
class TakeBack {

	private final Editions editions;

	private final Versions versions;

	private final Texts texts;

	TakeBack(Editions editions, Versions versions, Texts texts) {
		this.editions = editions;
		this.versions = versions;
		this.texts = texts;
	}

	/**
	 * What is to be answered with the edition that is named, if it is still such a one.
	 */
	Reply of(Ask ask, BiPredicate<Edition, Schedule> such, BiFunction<Edition, Schedule, Reply> answer) {
		Schedule now = this.editions.refresh();
		return now.edition(ask.slots().getOrDefault("edition", ""))
			.filter((edition) -> such.test(edition, now))
			.map((edition) -> answer.apply(edition, now))
			.orElseGet(() -> changed(ask));
	}

	/**
	 * Takes it back.
	 * @param done the text that says so
	 */
	Reply takeBack(Edition edition, Schedule now, Ask ask, String done) {
		if (!this.editions.takeBack(edition, ask.asker().id(), now)) {
			return changed(ask);
		}
		String what = this.texts.get(ask.language(), "editions." + edition.draft().subject());
		return this.versions.show(this.texts.get(ask.language(), done, what, Dates.in(ask.language(), edition.from())),
				ask.language());
	}

	private Reply changed(Ask ask) {
		return this.versions.show(this.texts.get(ask.language(), "versions.changed"), ask.language());
	}

}
