package dev.manabi.training.chat;

import java.util.Locale;

import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.training.Completion;
import dev.manabi.training.Evidence;
import dev.manabi.training.Exemption;
import dev.manabi.training.Progress;
import dev.manabi.training.Status;

import org.springframework.stereotype.Component;

/**
 * Says how far somebody is, and by what that is known.
 */
@Component
class States {

	private final Texts texts;

	States(Texts texts) {
		this.texts = texts;
	}

	/** The line for one skill or course; none for what nobody asks for and nobody did. */
	State of(Progress progress, Language language) {
		String name = progress.status().name().toLowerCase(Locale.ROOT);
		String text = switch (progress.status()) {
			case DONE, WAITING -> this.texts.get(language, "state." + name,
					progress.record().map((record) -> taken(record, language)).orElse(""));
			case OVERDUE, DUE, STARTED -> this.texts.get(language, "state." + name,
					progress.due().map((day) -> Dates.in(language, day)).orElse(""));
			case EXEMPT -> progress.exemption().map((exemption) -> exempt(exemption, language)).orElse("");
			case FREE -> "";
		};
		return new State(!text.isEmpty(), text + until(progress, language), color(progress.status()));
	}

	/** Why, in short, and until when. */
	private String exempt(Exemption exemption, Language language) {
		return this.texts.get(language, "state.exempt", Written.brief(exemption.reason()),
				exemption.until().map((day) -> Dates.in(language, day)).orElse(""));
	}

	/** When it was taken and by what that is known. */
	String taken(Completion record, Language language) {
		return this.texts.get(language, "state.taken", Dates.in(language, record.claim().day()),
				evidence(record, language));
	}

	/** By what it is known; a decision says more than what was decided on. */
	String evidence(Completion record, Language language) {
		Evidence evidence = record.decision()
			.filter(Completion.Correction::confirmed)
			.map(Completion.Correction::as)
			.orElse(record.claim().evidence());
		return this.texts.get(language, "evidence." + evidence.name().toLowerCase(Locale.ROOT));
	}

	String title(Completion record, Language language) {
		return Markdown.plain(record.claim().learnt().title().in(language));
	}

	private String until(Progress progress, Language language) {
		return progress.goodUntil()
			.map((day) -> this.texts.get(language, "state.until", Dates.in(language, day)))
			.orElse("");
	}

	private static String color(Status status) {
		return switch (status) {
			case DONE -> "Good";
			case OVERDUE -> "Attention";
			case WAITING, STARTED -> "Warning";
			case DUE, EXEMPT, FREE -> "Default";
		};
	}

	/**
	 * How far somebody is, as a card shows it.
	 *
	 * @param color a colour that cards know
	 */
	record State(boolean any, String text, String color) {

	}

}
