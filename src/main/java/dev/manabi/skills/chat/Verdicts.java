package dev.manabi.skills.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.NoticesAtOnce;
import dev.manabi.conversation.Reply;
import dev.manabi.skills.RoleDecision;
import dev.manabi.skills.RoleDecision.Content;
import dev.manabi.skills.RoleDecisions;

import org.springframework.stereotype.Component;

/**
 * Carries out what a coordinator has decided, tells the person, and shows how it stands.
 */
@Component
class Verdicts {

	private final RoleDecisions decisions;

	private final DecisionNotices notices;

	private final NoticesAtOnce atOnce;

	private final SettledCards cards;

	Verdicts(RoleDecisions decisions, DecisionNotices notices, NoticesAtOnce atOnce, SettledCards cards) {
		this.decisions = decisions;
		this.notices = notices;
		this.atOnce = atOnce;
		this.cards = cards;
	}

	/** The card after it; if the report was settled before, nothing is changed. */
	Reply give(Subject subject, Content content, Ask ask) {
		Optional<RoleDecision> decision = decide(subject, content, ask);
		decision.ifPresent(this::tell);
		return decision.map((made) -> this.cards.done(made, ask.language())).orElseGet(() -> settled(subject, ask));
	}

	/** The card that tells how the subject's report was settled. */
	Reply settled(Subject subject, Ask ask) {
		return this.cards.before(subject.report().orElseThrow(), ask.language());
	}

	private Optional<RoleDecision> decide(Subject subject, Content content, Ask ask) {
		return subject.report()
			.map((report) -> this.decisions.settle(report, content, ask.asker().id()))
			.orElseGet(() -> Optional.of(this.decisions.decide(subject.person(), content, ask.asker().id())));
	}

	private void tell(RoleDecision decision) {
		if (!decision.by().equals(decision.person())) {
			this.atOnce.person(decision.person(), (language) -> this.notices.notice(decision, language));
		}
	}

}
