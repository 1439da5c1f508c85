package dev.manabi.tips;

import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;

/**
 * What somebody asks colleagues who know a skill.
 *
 * @param asker who asks
 * @param words in their words
 */
public record Question(String id, PersonId asker, SkillId skill, String words) {

	/**
	 * That it went to one of them.
	 *
	 * @param colleague whom it went to
	 * @param answer in their words, empty until they answer
	 * @param passedOn whether another was asked in their place
	 */
	public record Request(String id, Question question, PersonId colleague, String answer, boolean passedOn) {

		public boolean isAnswered() {
			return !this.answer.isEmpty();
		}

	}

}
