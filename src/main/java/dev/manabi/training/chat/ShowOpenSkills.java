package dev.manabi.training.chat;

import java.util.List;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.chat.CourseLines.SkillLines;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「希望すれば学べるスキルは？」: what is not required of the asker but open to them.
 */
@Component
@Order(30)
class ShowOpenSkills implements Intent {

	private final Askers askers;

	private final CourseLines lines;

	private final Texts texts;

	ShowOpenSkills(Askers askers, CourseLines lines, Texts texts) {
		this.askers = askers;
		this.lines = lines;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "open-skills";
	}

	@Override
	public boolean command() {
		return true;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.askers.answer(ask, (_, plan) -> open(plan, ask.language()));
	}

	private Reply open(LearningPlan plan, Language language) {
		if (plan.open().isEmpty()) {
			return new Reply.Words(this.texts.get(language, "open-skills.none"));
		}
		return new Reply.Card("training/open-skills",
				new OpenSkillsCard(this.lines.skills(plan.open(), plan, language)),
				this.texts.get(language, "open-skills.summary", String.valueOf(plan.open().size())));
	}

	record OpenSkillsCard(List<SkillLines> skills) {

	}

}
