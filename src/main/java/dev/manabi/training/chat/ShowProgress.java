package dev.manabi.training.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.training.FiscalYears;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.Status;
import dev.manabi.training.Task;
import dev.manabi.training.chat.TaskLines.TaskLine;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「どこまで進んだ？」: how much of what is asked of the asker is done, with a chart.
 */
@Component
@Order(12)
class ShowProgress implements Intent {

	private static final int NEXT = 3;

	private final Askers askers;

	private final TaskLines lines;

	private final FiscalYears years;

	private final SkillLinks links;

	private final Texts texts;

	ShowProgress(Askers askers, TaskLines lines, FiscalYears years, SkillLinks links, Texts texts) {
		this.askers = askers;
		this.lines = lines;
		this.years = years;
		this.links = links;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "progress";
	}

	@Override
	public boolean command() {
		return true;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.askers.answer(ask, (_, plan) -> progress(plan, ask.language()));
	}

	private Reply progress(LearningPlan plan, Language language) {
		List<Task> tasks = plan.tasks();
		Map<Status, Long> counts = tasks.stream()
			.collect(Collectors.groupingBy((task) -> task.progress().status(), Collectors.counting()));
		List<Slice> slices = Arrays.stream(Status.values())
			.filter(counts::containsKey)
			.map((status) -> slice(status, counts.getOrDefault(status, 0L), language))
			.toList();
		List<Task> next = tasks.stream()
			.filter((task) -> task.progress().status().isOpen())
			.sorted(Task.BY_DUE)
			.limit(NEXT)
			.toList();
		String count = this.lines.count(plan, language);
		return new Reply.Card("training/progress",
				new ProgressCard(
						this.texts.get(language, "progress.title", OfficeYears.name(this.years.current(), language)),
						count, !tasks.isEmpty(), slices, next.isEmpty() && !tasks.isEmpty(), !next.isEmpty(),
						this.lines.of(next, language), links(language)),
				count);
	}

	private Slice slice(Status status, long count, Language language) {
		String name = status.name().toLowerCase(Locale.ROOT);
		String legend = this.texts.get(language, "status." + name);
		return new Slice(legend, count, color(status),
				this.texts.get(language, "progress.slice", legend, String.valueOf(count)));
	}

	private static String color(Status status) {
		return switch (status) {
			case DONE -> "good";
			case WAITING -> "categoricalPurple";
			case OVERDUE -> "attention";
			case STARTED -> "categoricalBlue";
			case DUE -> "warning";
			case EXEMPT, FREE -> "neutral";
		};
	}

	private List<Link> links(Language language) {
		Function<String, Link> link = (intent) -> new Link(this.texts.get(language, "intent." + intent + ".label"),
				intent, Map.of());
		return List.of(link.apply("open-training"), link.apply("overdue"), link.apply("history"),
				this.links.plan(language));
	}

	/**
	 * What the card shows.
	 *
	 * @param isComplete whether nothing is left to be done
	 * @param next what is due next
	 */
	record ProgressCard(String title, String count, boolean hasChart, List<Slice> slices, boolean isComplete,
			boolean hasNext, List<TaskLine> next, List<Link> links) {

	}

	/**
	 * A slice of the chart.
	 *
	 * @param text the same in words, where no chart is shown
	 */
	record Slice(String legend, long value, String color, String text) {

	}

}
