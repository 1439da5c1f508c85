package dev.manabi.conversation.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.LearntWord;
import dev.manabi.conversation.LearntWords;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * 「教えた言葉」: what coordinators taught, the latest first.
 */
@Component
class ShowLearntWords extends CoordinatorIntent {

	private static final int PAGE = 15;

	private final LearntWords learnt;

	private final Targets targets;

	private final TargetWords words;

	private final Texts texts;

	ShowLearntWords(LearntWords learnt, Targets targets, TargetWords words, Texts texts) {
		super("learnt-words", false);
		this.learnt = learnt;
		this.targets = targets;
		this.words = words;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return show("", ask);
	}

	/**
	 * The page that is asked for.
	 * @param done what was done before, empty if nothing
	 */
	Reply show(String done, Ask ask) {
		Language language = ask.language();
		List<LearntWord> all = this.learnt.list().reversed();
		Page<LearntWord> page = Page.of(all, ask, PAGE);
		String title = this.texts.get(language, "learnt-words.title", String.valueOf(all.size()));
		List<Line> lines = page.items().stream().map((word) -> line(word, page.start(), language)).toList();
		return new Reply.Card("conversation/learnt-words",
				new LearntWordsCard(!done.isEmpty(), Markdown.line(done), title, lines.isEmpty(), lines,
						page.links(new Link("", name(), Map.of()), this.texts, language)),
				done.isEmpty() ? title : done);
	}

	private Line line(LearntWord word, int from, Language language) {
		String means = this.targets.of(word)
			.map((target) -> this.words.title(target, language))
			.orElseGet(() -> this.texts.get(language, "learnt-words.gone"));
		return new Line(this.texts.get(language, "learnt-words.word", Markdown.plain(word.said())),
				Markdown.line(means), this.texts.get(language, "learnt-words.forget", word.said()), word.id(),
				String.valueOf(from));
	}

	/**
	 * A page of words.
	 *
	 * @param done what was done before, if something was
	 */
	record LearntWordsCard(boolean hasDone, String done, String title, boolean empty, List<Line> words,
			List<Link> pages) {

	}

	record Line(String said, String means, String forget, String word, String from) {

	}

}
