package dev.manabi.training.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.training.Exemption;
import dev.manabi.training.Exemptions;
import dev.manabi.training.Status;
import dev.manabi.training.Task;
import dev.manabi.training.chat.CompletionCards.CompletionCard;

import org.springframework.stereotype.Component;

/**
 * Asks why somebody need not learn something, or says how far that is.
 */
@Component
class ExemptionForms {

	private final Exemptions exemptions;

	private final States states;

	private final SkillLinks links;

	private final Texts texts;

	ExemptionForms(Exemptions exemptions, States states, SkillLinks links, Texts texts) {
		this.exemptions = exemptions;
		this.states = states;
		this.links = links;
		this.texts = texts;
	}

	/**
	 * The question, unless there is nothing to ask.
	 * @param refusal why it could not be asked as it was, empty if it was not tried
	 */
	Reply form(Ask ask, Person person, Task task, String refusal) {
		Optional<Exemption> waiting = this.exemptions.waiting(person, task.asked());
		if (waiting.isPresent()) {
			return waits(waiting.get(), "exemption.waits", ask.language());
		}
		return task.progress().status().isOpen() ? question(ask, task, refusal) : settled(task, ask.language());
	}

	private Reply question(Ask ask, Task task, String refusal) {
		Language language = ask.language();
		String question = this.texts.get(language, "exemption.question", name(task, language));
		return new Reply.Card("training/exemption",
				new FormCard(!refusal.isEmpty(), refusal, question, this.states.of(task.progress(), language).text(),
						Written.again(ask.slots().getOrDefault("reason", "")), Exemption.LONGEST, task.asked().slots(),
						List.of(this.links.plan(language))),
				refusal.isEmpty() ? question : refusal);
	}

	/** Nothing more is asked of the person. */
	private Reply settled(Task task, Language language) {
		String key = (task.progress().status() == Status.EXEMPT) ? "exemption.already" : "exemption.not-open";
		return card(this.texts.get(language, key, name(task, language),
				this.states.of(task.progress(), language).text().strip()), List.of(), language);
	}

	/** That it waits, with a way back. */
	Reply waits(Exemption exemption, String key, Language language) {
		Link back = new Link(this.texts.get(language, "exemption.withdraw"), "withdraw-exemption",
				Map.of("exemption", exemption.id()));
		return card(this.texts.get(language, key, title(exemption, language), Written.brief(exemption.reason())),
				List.of(back), language);
	}

	/** That it is taken back. */
	Reply withdrawn(Exemption exemption, Language language) {
		return card(this.texts.get(language, "exemption.withdrawn", title(exemption, language)), List.of(), language);
	}

	/** Words with a button to the plan. */
	Reply card(String text, List<Link> first, Language language) {
		List<Link> all = new ArrayList<>(first);
		all.add(this.links.plan(language));
		return new Reply.Card("training/completion", new CompletionCard(text, all), text);
	}

	private static String name(Task task, Language language) {
		return Markdown.plain(task.name().in(language));
	}

	static String title(Exemption exemption, Language language) {
		return Markdown.plain(exemption.title().in(language));
	}

	/**
	 * The form.
	 *
	 * @param refusal why it is shown again, if it is
	 * @param state how far the person is with it
	 */
	record FormCard(boolean isRefused, String refusal, String question, String state, String reason, int longest,
			Map<String, String> slots, List<Link> others) {

	}

}
