package dev.manabi.skills.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.skills.RoleReports;

import org.springframework.stereotype.Component;

/**
 * Shows the card on which the roles of one person are set; with their open report, if
 * there is one.
 */
@Component
class ShowRoleSetting extends CoordinatorIntent {

	private final Subjects subjects;

	private final RoleReports reports;

	private final SettingCards cards;

	private final Verdicts verdicts;

	private final Texts texts;

	ShowRoleSetting(Subjects subjects, RoleReports reports, SettingCards cards, Verdicts verdicts, Texts texts) {
		super("role-setting", false);
		this.subjects = subjects;
		this.reports = reports;
		this.cards = cards;
		this.verdicts = verdicts;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.subjects.of(ask)
			.map((subject) -> show(subject, ask))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "role-setting.unknown")));
	}

	Reply show(Subject subject, Ask ask) {
		return subject.settled() ? this.verdicts.settled(subject, ask)
				: this.cards.setting(withReport(subject), ask.language());
	}

	private Subject withReport(Subject subject) {
		return new Subject(subject.person(), subject.report().or(() -> this.reports.openOf(subject.person())));
	}

}
