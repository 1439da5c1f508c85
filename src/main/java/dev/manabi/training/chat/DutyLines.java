package dev.manabi.training.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.DutySentences;
import dev.manabi.skills.InCharge;
import dev.manabi.skills.RoleDuty;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.PlanItem;
import dev.manabi.training.chat.CourseLines.SkillLines;

import org.springframework.stereotype.Component;

/**
 * What hangs on somebody's duties as the lines of their plan.
 */
@Component
class DutyLines {

	private static final int QUESTIONS = 7;

	private final CourseLines lines;

	private final DutySentences sentences;

	private final Texts texts;

	DutyLines(CourseLines lines, DutySentences sentences, Texts texts) {
		this.lines = lines;
		this.sentences = sentences;
		this.texts = texts;
	}

	DutyParts parts(LearningPlan plan, Optional<RoleDuty> noted, Language language) {
		List<RoleDuty> open = said(plan, InCharge.UNANSWERED);
		List<RoleDuty> declined = said(plan, InCharge.NO);
		int more = open.size() - QUESTIONS;
		return new DutyParts(noted.isPresent(), noted.map((duty) -> this.sentences.noted(duty, language)).orElse(""),
				!plan.inCharge().isEmpty(),
				this.texts.get(language, "my-plan.in-charge", String.valueOf(plan.inCharge().size())),
				said(plan, InCharge.YES).stream().map((each) -> inCharge(each, plan, language)).toList(),
				!open.isEmpty(), open.stream().limit(QUESTIONS).map((each) -> question(each, language)).toList(),
				more > 0, this.texts.get(language, "my-plan.more-questions", String.valueOf(more)), !declined.isEmpty(),
				declined(declined, language), open.size() < plan.duties().size() || more > 0);
	}

	private String declined(List<RoleDuty> declined, Language language) {
		return this.texts.get(language, "my-plan.declined",
				declined.stream()
					.map((each) -> Markdown.plain(each.duty().name().in(language)))
					.collect(Collectors.joining(this.texts.get(language, "my-plan.declined-and"))));
	}

	private static List<RoleDuty> said(LearningPlan plan, InCharge inCharge) {
		return plan.duties().stream().filter((duty) -> duty.inCharge() == inCharge).toList();
	}

	private InChargeLines inCharge(RoleDuty duty, LearningPlan plan, Language language) {
		List<PlanItem> items = plan.inCharge()
			.stream()
			.filter((item) -> duty.skills().contains(item.requirement().skill()))
			.toList();
		return new InChargeLines(Markdown.line(duty.duty().name().in(language)),
				this.lines.skills(items, plan, language));
	}

	private QuestionLines question(RoleDuty duty, Language language) {
		return new QuestionLines(duty.duty().id(), this.sentences.question(duty.duty(), language),
				duty.skills().stream().map((skill) -> new SkillName(Markdown.line(skill.name().in(language)))).toList(),
				this.sentences.yes(duty.duty(), language), this.sentences.no(duty.duty(), language));
	}

	/**
	 * All that a plan says of duties.
	 *
	 * @param noted what was noted just now
	 * @param inCharge what the person has to learn for their duties
	 * @param questions what they have not answered yet, seven at most
	 * @param declined what they are not in charge of
	 * @param changeable whether there is something to see behind the button that changes
	 * it
	 */
	record DutyParts(boolean hasNoted, String noted, boolean hasInCharge, String inChargeTitle,
			List<InChargeLines> inCharge, boolean hasQuestions, List<QuestionLines> questions, boolean hasMore,
			String more, boolean hasDeclined, String declined, boolean changeable) {

	}

	record InChargeLines(String duty, List<SkillLines> skills) {

	}

	/**
	 * A question.
	 *
	 * @param yes what the button はい says in full
	 * @param no what the button いいえ says in full
	 */
	record QuestionLines(String id, String question, List<SkillName> skills, String yes, String no) {

	}

	record SkillName(String name) {

	}

}
