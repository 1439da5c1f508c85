package dev.manabi.training.chat;

import java.util.List;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.training.Task;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「対象外では？」: a form on which the asker says why they need not learn something, or the
 * question what it is about. Nothing is asked before a button is pressed.
 */
@Component
@Order(17)
class AskExemption implements Intent {

	private final Askers askers;

	private final ExemptionForms forms;

	private final ExemptionChoices choices;

	private final Texts texts;

	AskExemption(Askers askers, ExemptionForms forms, ExemptionChoices choices, Texts texts) {
		this.askers = askers;
		this.forms = forms;
		this.choices = choices;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "exemption";
	}

	@Override
	public Reply answer(Ask ask) {
		return this.askers.answer(ask, (person, plan) -> {
			if (!TaskCards.isNarrow(ask)) {
				return this.choices.open(ask, person, plan);
			}
			List<Task> named = TaskCards.named(plan, ask);
			return switch (named.size()) {
				case 0 -> new Reply.Words(this.texts.get(ask.language(), "exemption.not-asked"));
				case 1 -> this.forms.form(ask, person, named.getFirst(), "");
				default -> this.choices.of(ask, person, named);
			};
		});
	}

}
