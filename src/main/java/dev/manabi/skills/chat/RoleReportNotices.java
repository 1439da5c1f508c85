package dev.manabi.skills.chat;

import java.util.Collection;
import java.util.List;

import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Notice;
import dev.manabi.conversation.PersonalNotices;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.skills.RoleReport;

import org.springframework.stereotype.Component;

/**
 * Tells coordinators of open reports; of one in other words they hear again.
 */
@Component
class RoleReportNotices implements PersonalNotices {

	/** As many as are told at a turn. */
	private static final int AT_ONCE = 3;

	private final UntoldReports untold;

	private final Roster roster;

	private final SettingCards cards;

	RoleReportNotices(UntoldReports untold, Roster roster, SettingCards cards) {
		this.untold = untold;
		this.roster = roster;
		this.cards = cards;
	}

	@Override
	public List<Notice> of(Asker asker, Language language) {
		return asker.coordinator()
				? this.untold.oldest(asker.id(), AT_ONCE).stream().map((report) -> notice(report, language)).toList()
				: List.of();
	}

	@Override
	public Collection<PersonId> concerned() {
		return this.untold.anyOpen() ? this.roster.coordinators().stream().map(Person::id).toList() : List.of();
	}

	private Notice notice(RoleReport report, Language language) {
		return new Notice(UntoldReports.key(report), () -> this.cards.setting(Subject.of(report), language));
	}

}
