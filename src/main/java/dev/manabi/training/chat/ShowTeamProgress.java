package dev.manabi.training.chat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.Roster;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.Status;
import dev.manabi.training.Task;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「部下の受講状況は？」: how far those who report to the asker are with what is mandatory. Of
 * nobody else, and of nothing else, anything is said.
 */
@Component
@Order(18)
class ShowTeamProgress implements Intent {

	private static final int PAGE = 10;

	private final Askers askers;

	private final Roster roster;

	private final LearningPlans plans;

	private final TaskLines tasks;

	private final SkillLinks links;

	private final Texts texts;

	ShowTeamProgress(Askers askers, Roster roster, LearningPlans plans, TaskLines tasks, SkillLinks links,
			Texts texts) {
		this.askers = askers;
		this.roster = roster;
		this.plans = plans;
		this.tasks = tasks;
		this.links = links;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "team-progress";
	}

	@Override
	public Reply answer(Ask ask) {
		return this.askers.answer(ask, (person, _) -> team(ask, person));
	}

	private Reply team(Ask ask, Person manager) {
		Language language = ask.language();
		List<Person> team = this.roster.reportsTo(manager.id());
		if (team.isEmpty()) {
			return new Reply.Words(this.texts.get(language, "team.none"));
		}
		Page<Person> page = Page.of(team, ask, PAGE);
		String lead = this.texts.get(language, "team.lead", String.valueOf(team.size()));
		List<Link> pages = page.links(new Link("", name(), Map.of()), this.texts, language);
		return new Reply.Card("training/team", new TeamCard(this.texts.get(language, "team.title"), lead,
				page.items().stream().map((person) -> member(person, language)).toList(), !pages.isEmpty(), pages,
				List.of(new Link(this.texts.get(language, "intent.confirmations.label"), "confirmations", Map.of()),
						this.links.plan(language))),
				lead);
	}

	private Member member(Person person, Language language) {
		List<Task> mandatory = this.plans.of(person)
			.map(LearningPlan::tasks)
			.orElse(List.of())
			.stream()
			.filter(Task::required)
			.toList();
		List<Task> late = of(mandatory, Status.OVERDUE);
		List<Task> exempt = of(mandatory, Status.EXEMPT);
		String count = (mandatory.size() == exempt.size()) ? this.texts.get(language, "team.nothing")
				: this.tasks.count(mandatory, language);
		String open = names(mandatory.stream()
			.filter((task) -> task.progress().status().isOpen() && task.progress().status() != Status.OVERDUE)
			.toList(), language);
		List<Task> waiting = of(mandatory, Status.WAITING);
		return new Member(Markdown.line(person.name()), count, !late.isEmpty(),
				this.texts.get(language, "team.late", names(late, language)), !waiting.isEmpty(),
				this.texts.get(language, "team.waiting", names(waiting, language)), !open.isEmpty(),
				this.texts.get(language, "team.open", open), !exempt.isEmpty(),
				this.texts.get(language, "team.exempt", names(exempt, language)));
	}

	private static List<Task> of(List<Task> tasks, Status status) {
		return tasks.stream().filter((task) -> task.progress().status() == status).toList();
	}

	private String names(List<Task> tasks, Language language) {
		return tasks.stream()
			.sorted(Task.BY_DUE)
			.map((task) -> this.tasks.name(task, language))
			.collect(Collectors.joining(this.texts.get(language, "list.and")));
	}

	/** What the card shows. */
	record TeamCard(String title, String lead, List<Member> members, boolean hasPages, List<Link> pages,
			List<Link> links) {

	}

	/** How far one person is. */
	record Member(String name, String count, boolean isLate, String late, boolean hasWaiting, String waiting,
			boolean hasOpen, String open, boolean hasExempt, String exempt) {

	}

}
