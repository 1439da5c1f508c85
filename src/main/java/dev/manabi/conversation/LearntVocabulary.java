package dev.manabi.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.manabi.language.Bilingual;
import dev.manabi.understanding.Vocabulary;

/**
 * The learnt words of one kind.
 */
record LearntVocabulary(Vocabulary words) implements Vocabulary {

	static LearntVocabulary of(String kind, LearntWords words) {
		return new LearntVocabulary(Vocabulary.of(kind, words::list, (learnt) -> terms(kind, learnt)));
	}

	@Override
	public String kind() {
		return this.words.kind();
	}

	@Override
	public List<Term> terms() {
		return this.words.terms();
	}

	@Override
	public boolean learnt() {
		return true;
	}

	private static List<Term> terms(String kind, List<LearntWord> learnt) {
		Map<String, List<String>> said = learnt.stream()
			.filter((word) -> word.kind().equals(kind))
			.collect(Collectors.groupingBy(LearntWord::target, LinkedHashMap::new,
					Collectors.mapping(LearntWord::said, Collectors.toList())));
		return said.entrySet()
			.stream()
			.map((words) -> new Term(words.getKey(),
					new Bilingual(words.getValue().getFirst(), words.getValue().getFirst()), words.getValue()))
			.toList();
	}

}
