package dev.manabi.training.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.training.Exemption;
import dev.manabi.training.Exemption.Verdict;
import dev.manabi.training.Exemptions;

import org.springframework.stereotype.Component;

/**
 * 「申出を取り消す」: takes back what the presser asked and nobody has decided on.
 */
@Component
class WithdrawExemption implements Intent {

	private final Askers askers;

	private final Exemptions exemptions;

	private final ExemptionForms forms;

	private final Texts texts;

	WithdrawExemption(Askers askers, Exemptions exemptions, ExemptionForms forms, Texts texts) {
		this.askers = askers;
		this.exemptions = exemptions;
		this.forms = forms;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "withdraw-exemption";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.askers.answer(ask,
				(person, _) -> this.exemptions.find(ask.slots().getOrDefault("exemption", ""))
					.filter((exemption) -> exemption.person().equals(person.id()))
					.map((exemption) -> withdraw(ask, exemption))
					.orElseGet(() -> words(ask, "exemption.unknown")));
	}

	private Reply withdraw(Ask ask, Exemption exemption) {
		boolean gone = exemption.state() == Verdict.WITHDRAWN || this.exemptions.withdraw(exemption);
		return gone ? this.forms.withdrawn(exemption, ask.language()) : words(ask, "exemption.not-withdrawn");
	}

	private Reply words(Ask ask, String key) {
		return new Reply.Words(this.texts.get(ask.language(), key));
	}

}
