package dev.manabi.reminders.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.reminders.Planning;
import dev.manabi.workdays.OfficeDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Plans today’s reminders again, for what has come up since the morning; asks first.
 */
@Component
@Order(88)
class RunReminders extends CoordinatorIntent {

	private static final Logger log = LoggerFactory.getLogger(RunReminders.class);

	/** So many seconds somebody waits to hear how many people it is for. */
	private static final int PATIENCE = 3;

	private static final int NOT_COUNTED = -1;

	private final Planning planning;

	private final OfficeDays days;

	private final Hours hours;

	private final AuditLog audit;

	private final TaskExecutor background;

	private final Texts texts;

	RunReminders(Planning planning, OfficeDays days, Hours hours, AuditLog audit,
			@Qualifier("applicationTaskExecutor") TaskExecutor background, Texts texts) {
		super("reminder-run", false);
		this.planning = planning;
		this.days = days;
		this.hours = hours;
		this.audit = audit;
		this.background = background;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		Language language = ask.language();
		LocalDate today = this.hours.today();
		if (!this.planning.isOn() || !this.days.isOpen(today)) {
			return card(this.planning.isOn() ? "reminder-run.closed" : "reminder-run.off", List.of(), language);
		}
		if (!"yes".equals(ask.slots().get("sure"))) {
			return card("reminder-run.sure",
					List.of(new Link(this.texts.get(language, "reminder-run.yes"), name(), Map.of("sure", "yes"))),
					language);
		}
		this.audit.note(new Deed(ask.asker().id().value(), "reminder.run", null, today.toString(), ""));
		int people = CompletableFuture.supplyAsync(() -> run(today), this.background)
			.completeOnTimeout(NOT_COUNTED, PATIENCE, TimeUnit.SECONDS)
			.join();
		return card("reminder-run." + ((people == NOT_COUNTED) ? "begun" : (people == 0) ? "nobody" : "people"),
				List.of(), language, String.valueOf(people));
	}

	private int run(LocalDate today) {
		try {
			return this.planning.planAgain(today);
		}
		catch (RuntimeException ex) {
			log.error("The reminders of {} could not be planned again", today, ex);
			throw ex;
		}
	}

	private Reply card(String key, List<Link> first, Language language, String... words) {
		List<Link> links = new ArrayList<>(first);
		links.add(new Link(this.texts.get(language, "intent.reminder-preview.label"), "reminder-preview", Map.of()));
		String lead = this.texts.get(language, key, words);
		return new Reply.Card("reminders/notice", new SessionTopic.NoticeCard(
				this.texts.get(language, "intent.reminder-run.label"), lead, false, "", Link.rows(links)), lead);
	}

}
