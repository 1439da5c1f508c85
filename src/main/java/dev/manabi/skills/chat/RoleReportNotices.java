package dev.manabi.skills.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Notice;
import dev.manabi.conversation.PersonalNotices;
import dev.manabi.language.Language;
import dev.manabi.skills.RoleReport;
import dev.manabi.skills.RoleReports;

import org.springframework.stereotype.Component;

/**
 * Tells coordinators of open reports; of one in other words they hear again.
 */
@Component
class RoleReportNotices implements PersonalNotices {

	/** As many as are told at a turn. */
	private static final int AT_ONCE = 3;

	private final RoleReports reports;

	private final UntoldReports untold;

	private final SettingCards cards;

	RoleReportNotices(RoleReports reports, UntoldReports untold, SettingCards cards) {
		this.reports = reports;
		this.untold = untold;
		this.cards = cards;
	}

	@Override
	public List<Notice> of(Asker asker, Language language) {
		return asker.coordinator()
				? this.untold.oldest(asker.id(), AT_ONCE).stream().map((report) -> notice(report, language)).toList()
				: List.of();
	}

	/** The notice of the report, unless it was settled or said in other words since. */
	Optional<Notice> stillOpen(RoleReport report, Language language) {
		return this.reports.find(report.id())
			.filter(RoleReport::open)
			.filter((now) -> now.revision() == report.revision())
			.map((now) -> notice(now, language));
	}

	private Notice notice(RoleReport report, Language language) {
		return new Notice(UntoldReports.key(report), () -> this.cards.setting(Subject.of(report), language));
	}

}
