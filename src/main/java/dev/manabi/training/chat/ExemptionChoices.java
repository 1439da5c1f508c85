package dev.manabi.training.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.training.Asked;
import dev.manabi.training.Exemption;
import dev.manabi.training.Exemptions;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.Task;
import dev.manabi.training.chat.ClaimChoices.Choice;
import dev.manabi.training.chat.ClaimChoices.ChoiceCard;

import org.springframework.stereotype.Component;

/**
 * Asks what somebody need not learn, and shows what they have asked already.
 */
@Component
class ExemptionChoices {

	private static final int PAGE = 8;

	private final Exemptions exemptions;

	private final TaskLines lines;

	private final States states;

	private final SkillLinks links;

	private final Texts texts;

	ExemptionChoices(Exemptions exemptions, TaskLines lines, States states, SkillLinks links, Texts texts) {
		this.exemptions = exemptions;
		this.lines = lines;
		this.states = states;
		this.links = links;
		this.texts = texts;
	}

	/** All that is open for the person. */
	Reply open(Ask ask, Person person, LearningPlan plan) {
		return of(ask, person,
				plan.tasks().stream().filter((task) -> task.progress().status().isOpen()).sorted(Task.BY_DUE).toList());
	}

	Reply of(Ask ask, Person person, List<Task> tasks) {
		Language language = ask.language();
		List<Asked> waiting = this.exemptions.waiting(person).stream().map(Exemption::asked).toList();
		Page<Task> page = Page.of(tasks, ask, PAGE);
		String lead = this.texts.get(language, tasks.isEmpty() ? "exemption.nothing" : "exemption.which");
		List<Link> pages = page.links(new Link("", "exemption", TaskCards.narrow(ask)), this.texts, language);
		return new Reply.Card("training/choose-completion", new ChoiceCard(lead,
				page.items().stream().map((task) -> choice(task, waiting.contains(task.asked()), language)).toList(),
				!pages.isEmpty(), pages,
				List.of(new Link(this.texts.get(language, "intent.contact.label"), "contact", Map.of()),
						this.links.plan(language))),
				lead);
	}

	private Choice choice(Task task, boolean waits, Language language) {
		String state = waits ? this.texts.get(language, "exemption.state.waits")
				: this.states.of(task.progress(), language).text();
		String title = this.texts.get(language, waits ? "exemption.show" : "exemption.this");
		return new Choice(this.lines.name(task, language), state,
				List.of(new Link(title, "exemption", task.asked().slots())));
	}

}
