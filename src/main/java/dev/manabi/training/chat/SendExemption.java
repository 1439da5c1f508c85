package dev.manabi.training.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.roster.Person;
import dev.manabi.training.Exemption;
import dev.manabi.training.Exemptions;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.Task;

import org.springframework.stereotype.Component;

/**
 * 「申し出る」: asks the coordinators to exempt the presser from something that is asked of
 * them.
 */
@Component
class SendExemption implements Intent {

	private final Askers askers;

	private final Exemptions exemptions;

	private final ExemptionForms forms;

	private final Texts texts;

	SendExemption(Askers askers, Exemptions exemptions, ExemptionForms forms, Texts texts) {
		this.askers = askers;
		this.exemptions = exemptions;
		this.forms = forms;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "send-exemption";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.askers.answer(ask, (person, plan) -> task(ask, plan).map((task) -> send(ask, person, task))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "exemption.not-asked"))));
	}

	private static Optional<Task> task(Ask ask, LearningPlan plan) {
		List<Task> named = TaskCards.isNarrow(ask) ? TaskCards.named(plan, ask) : List.of();
		return (named.size() == 1) ? Optional.of(named.getFirst()) : Optional.empty();
	}

	private Reply send(Ask ask, Person person, Task task) {
		String reason = Written.in(ask.slots().getOrDefault("reason", ""));
		Optional<String> fault = fault(ask, reason);
		boolean asksNothing = this.exemptions.waiting(person, task.asked()).isPresent()
				|| !task.progress().status().isOpen();
		if (fault.isPresent() || asksNothing) {
			return this.forms.form(ask, person, task, fault.orElse(""));
		}
		Exemption waiting = this.exemptions.ask(person, task, reason);
		return this.forms.waits(waiting, "exemption.sent", ask.language());
	}

	private Optional<String> fault(Ask ask, String reason) {
		if (reason.isEmpty()) {
			return Optional.of(this.texts.get(ask.language(), "exemption.refused.empty"));
		}
		return (reason.length() > Exemption.LONGEST) ? Optional.of(this.texts.get(ask.language(),
				"exemption.refused.too-long", String.valueOf(Exemption.LONGEST), String.valueOf(reason.length())))
				: Optional.empty();
	}

}
