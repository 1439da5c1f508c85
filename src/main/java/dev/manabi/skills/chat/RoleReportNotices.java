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

	private final RoleReports reports;

	private final SettingCards cards;

	RoleReportNotices(RoleReports reports, SettingCards cards) {
		this.reports = reports;
		this.cards = cards;
	}

	@Override
	public List<Notice> of(Asker asker, Language language) {
		return asker.coordinator() ? this.reports.open().stream().map((report) -> notice(report, language)).toList()
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
		return new Notice("role-report:" + report.id() + ":" + report.revision(),
				() -> this.cards.setting(Subject.of(report), language));
	}

}
