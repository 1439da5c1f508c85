package dev.manabi.training.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.training.Completion;
import dev.manabi.training.chat.PlanCards.NotedLine;

import org.springframework.stereotype.Component;

/**
 * Says what has become of a record.
 */
@Component
class CompletionCards {

	private final States states;

	private final SkillLinks links;

	private final Texts texts;

	CompletionCards(States states, SkillLinks links, Texts texts) {
		this.states = states;
		this.links = links;
		this.texts = texts;
	}

	/** That it is recorded, with a way back. */
	Reply noted(Completion record, Person person, Language language) {
		return card(text(record, language), undo(record, person, "undo-completion", language), language);
	}

	/** The same as a line of the plan. */
	NotedLine line(Completion record, Person person, Language language) {
		List<Link> undo = undo(record, person, "undo-in-plan", language);
		return new NotedLine(true, text(record, language), !undo.isEmpty(), undo);
	}

	/** That it is taken back. */
	Reply undone(Completion record, Language language) {
		return card(undoneText(record, language), List.of(), language);
	}

	NotedLine undoneLine(Completion record, Language language) {
		return new NotedLine(true, undoneText(record, language), false, List.of());
	}

	private Reply card(String text, List<Link> undo, Language language) {
		List<Link> all = new ArrayList<>(undo);
		all.add(this.links.plan(language));
		all.add(new Link(this.texts.get(language, "intent.progress.label"), "progress", Map.of()));
		return new Reply.Card("training/completion", new CompletionCard(text, all), text);
	}

	private String text(Completion record, Language language) {
		String name = switch (record.state()) {
			case COUNTS -> "counts";
			case WAITING -> "waiting";
			case REFUSED -> "refused";
			case WITHDRAWN -> "withdrawn";
		};
		return this.texts.get(language, "record.noted." + name, this.states.title(record, language),
				this.states.taken(record, language));
	}

	private String undoneText(Completion record, Language language) {
		return this.texts.get(language, "record.undone", this.states.title(record, language));
	}

	private List<Link> undo(Completion record, Person person, String intent, Language language) {
		return OwnRecords.canUndo(record, person)
				? List.of(new Link(this.texts.get(language, "record.undo"), intent, Map.of("completion", record.id())))
				: List.of();
	}

	record CompletionCard(String text, List<Link> links) {

	}

}
