package dev.manabi.skills.chat;

import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.RoleDecision;
import dev.manabi.skills.RoleDecisions;
import dev.manabi.skills.RoleReport;

import org.springframework.stereotype.Component;

/**
 * Draws the card that takes the place of the one on which a coordinator has decided.
 */
@Component
class SettledCards {

	private final RoleDecisions decisions;

	private final Subjects subjects;

	private final RoleWords words;

	private final Texts texts;

	SettledCards(RoleDecisions decisions, Subjects subjects, RoleWords words, Texts texts) {
		this.decisions = decisions;
		this.subjects = subjects;
		this.words = words;
		this.texts = texts;
	}

	/** That it is done. */
	Reply done(RoleDecision decision, Language language) {
		String note = decision.by().equals(decision.person()) ? "" : this.texts.get(language, "role-decision.told");
		return card("role-decision.done", note, decision, language);
	}

	/** That somebody was first, and nothing has changed. */
	Reply before(RoleReport report, Language language) {
		RoleDecision decision = this.decisions.of(report).orElseThrow();
		return card("role-decision.before", this.texts.get(language, "role-decision.unchanged"), decision, language);
	}

	private Reply card(String title, String note, RoleDecision decision, Language language) {
		String name = this.words.name(decision.person(), language);
		String how = this.words.decision(decision, language);
		return new Reply.Card("skills/role-settled",
				new RoleSettledCard(this.texts.get(language, title, name), how, !note.isEmpty(), note,
						decision.person().value(), this.subjects.staff(decision.person()).isPresent()),
				this.texts.get(language, title, name) + " " + how);
	}

	/**
	 * The card.
	 *
	 * @param how who decided what
	 * @param known whether it is a member of staff, whose roles can be set anew
	 */
	record RoleSettledCard(String title, String how, boolean hasNote, String note, String person, boolean known) {

	}

}
