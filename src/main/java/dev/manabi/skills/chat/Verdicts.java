package dev.manabi.skills.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.NoticesAtOnce;
import dev.manabi.conversation.Reply;
import dev.manabi.roster.Roster;
import dev.manabi.skills.RoleDecision;
import dev.manabi.skills.RoleDecision.Content;
import dev.manabi.skills.RoleDecisions;
import dev.manabi.skills.RoleReport;
import dev.manabi.skills.RoleReports;

import org.springframework.stereotype.Component;

/**
 * Carries out what a coordinator has decided, tells the person, and shows how it stands.
 */
@Component
class Verdicts {

	private final RoleReports reports;

	private final RoleDecisions decisions;

	private final DecisionNotices notices;

	private final NoticesAtOnce atOnce;

	private final Roster roster;

	private final SettingCards setting;

	private final SettledCards cards;

	Verdicts(RoleReports reports, RoleDecisions decisions, DecisionNotices notices, NoticesAtOnce atOnce, Roster roster,
			SettingCards setting, SettledCards cards) {
		this.roster = roster;
		this.reports = reports;
		this.decisions = decisions;
		this.notices = notices;
		this.atOnce = atOnce;
		this.setting = setting;
		this.cards = cards;
	}

	/**
	 * The card after it; nothing is changed if the report was settled before, or is
	 * another than the coordinator has read, and then they are shown it.
	 */
	Reply give(Subject subject, Content content, Ask ask) {
		Optional<RoleReport> report = subject.report();
		return report.isPresent() ? settle(subject, report.get(), content, ask)
				: this.reports.openOf(subject.person())
					.map((filed) -> this.setting.anew(subject.with(filed), "reported", ask.language()))
					.orElseGet(() -> done(this.decisions.decide(subject.person(), content, ask.asker().id()), ask));
	}

	private Reply settle(Subject subject, RoleReport report, Content content, Ask ask) {
		boolean read = String.valueOf(report.revision()).equals(ask.slots().get("revision"));
		Optional<RoleDecision> decision = read ? this.decisions.settle(report, content, ask.asker().id())
				: Optional.empty();
		return decision.map((made) -> done(made, ask))
			.orElseGet(() -> undone(subject.with(this.reports.find(report.id()).orElseThrow()), ask));
	}

	private Reply undone(Subject subject, Ask ask) {
		return subject.settled() ? settled(subject, ask) : this.setting.anew(subject, "changed", ask.language());
	}

	private Reply done(RoleDecision decision, Ask ask) {
		tell(decision);
		return this.cards.done(decision, ask.language());
	}

	/** The card that tells how the subject's report was settled. */
	Reply settled(Subject subject, Ask ask) {
		return this.cards.before(subject.report().orElseThrow(), ask.language());
	}

	/** Whom the roster knows hears of it as of other notices. */
	private void tell(RoleDecision decision) {
		if (this.roster.find(decision.person()).isEmpty()) {
			this.atOnce.person(decision.person(), (language) -> this.notices.notice(decision, language));
		}
	}

}
