package dev.manabi.tips.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.roster.PersonId;
import dev.manabi.tips.Tip;
import dev.manabi.tips.TipReports;

import org.springframework.stereotype.Component;

/**
 * 「知らせる」: tells the coordinators what is amiss with a tip, once.
 */
@Component
class SendReport implements Intent {

	private final TipDesk desk;

	private final ReportForms forms;

	private final TipReports reports;

	private final Texts texts;

	SendReport(TipDesk desk, ReportForms forms, TipReports reports, Texts texts) {
		this.desk = desk;
		this.forms = forms;
		this.reports = reports;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "send-report";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.shown(ask, (person, tip) -> fault(ask).map((fault) -> this.forms.form(ask, tip, fault))
			.orElseGet(() -> report(ask, person.id(), tip)));
	}

	private Reply report(Ask ask, PersonId person, Tip tip) {
		boolean first = this.reports.report(tip, person, Fields.of(ask, "reason"));
		return this.desk.words(ask, first ? "tips.reported" : "tips.reported.before");
	}

	private Optional<String> fault(Ask ask) {
		String reason = Fields.of(ask, "reason");
		if (reason.isEmpty()) {
			return Optional.of(this.texts.get(ask.language(), "tips.refused.reason"));
		}
		return (reason.length() > TipReports.LONGEST) ? Optional.of(this.texts.get(ask.language(),
				"tips.refused.too-long", "%,d".formatted(TipReports.LONGEST), "%,d".formatted(reason.length())))
				: Optional.empty();
	}

}
