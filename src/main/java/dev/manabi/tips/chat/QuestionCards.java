package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.tips.Question;
import dev.manabi.tips.Question.Request;
import dev.manabi.tips.Wording;

import org.springframework.stereotype.Component;

/**
 * Shows a question to whoever is asked, and an answer to whoever asked.
 */
@Component
class QuestionCards {

	private final Colleagues colleagues;

	private final SkillTitles skills;

	private final Texts texts;

	QuestionCards(Colleagues colleagues, SkillTitles skills, Texts texts) {
		this.colleagues = colleagues;
		this.skills = skills;
		this.texts = texts;
	}

	/**
	 * The question.
	 * @param written what stands in the field of the answer
	 * @param refusal why that was not sent, may be empty
	 */
	Reply question(Request request, String written, String refusal, Language language) {
		Question question = request.question();
		String title = this.texts.get(language, "question.title", this.skills.name(question.skill(), language));
		String note = request.isAnswered() ? this.texts.get(language, "question.answered") : "";
		return new Reply.Card("tips/question",
				new QuestionCard(!refusal.isEmpty(), refusal, !note.isEmpty(), note, title,
						this.texts.get(language, "question.from", this.colleagues.name(question.asker(), language)),
						Fields.whole(question.words()), !request.isAnswered(), written, Wording.LONGEST, request.id()),
				refusal.isEmpty() ? title : refusal);
	}

	Reply answer(Request request, Language language) {
		Question question = request.question();
		String title = this.texts.get(language, "question.answer", this.colleagues.name(request.colleague(), language));
		return new Reply.Card("tips/answer",
				new AnswerCard(title, Fields.whole(question.words()), Fields.whole(request.answer()),
						List.of(new Link(this.texts.get(language, "question.share"), "share-tip",
								Map.of("skill", question.skill().value())))),
				title);
	}

	/** The question. */
	record QuestionCard(boolean isRefused, String refusal, boolean hasNote, String note, String title, String about,
			String question, boolean open, String words, int longest, String request) {

	}

	/** The answer. */
	record AnswerCard(String title, String question, String answer, List<Link> links) {

	}

}
