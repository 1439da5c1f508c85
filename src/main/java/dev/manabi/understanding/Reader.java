package dev.manabi.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.manabi.language.Language;

/**
 * Reads texts: finds the names in them, takes the rest apart into words, and looks up
 * which concepts they bring in.
 */
final class Reader {

	private static final String QUESTION = "question";

	private static final String ROLE = "role";

	private static final String FILLER = "filler";

	/** Concepts whose words weigh nothing: what says nothing, and moods. */
	private static final Set<String> SILENT = Set.of("filler", "wouldyou", "negated", "none", "past", "wish", QUESTION,
			"if");

	private static final double NUMBER = 0.5;

	private final Lexicon lexicon;

	private final List<Expressions> expressions;

	private final Names names;

	private final LikeNames alike;

	private final NamesInPart parts;

	Reader(Lexicon lexicon, List<Expressions> expressions, List<Names.Name> names, List<NamesInPart.Title> titles) {
		this.lexicon = lexicon;
		this.expressions = expressions;
		this.names = new Names(Stream.concat(names.stream(), lexicon.spelt().stream()).toList());
		this.alike = new LikeNames(names);
		this.parts = new NamesInPart(titles, lexicon);
	}

	Sentence read(String text) {
		String plain = Spelling.plain(text);
		List<Mention> mentions = mentions(plain);
		List<Token> tokens = Tokens.of(plain, apart(mentions));
		List<Mention> fitting = mentions.stream().filter((mention) -> fits(mention, tokens)).toList();
		List<Lexicon.Cued> cued = this.lexicon.in(tokens)
			.stream()
			.filter((each) -> fitting.stream().noneMatch((mention) -> isOf(mention, each, tokens)))
			.toList();
		List<Mention> all = new ArrayList<>(fitting);
		this.parts.in(tokens).stream().filter((part) -> saysMore(part, fitting, tokens)).forEach(all::add);
		all.addAll(misspelt(plain, tokens, fitting, cued));
		return sentence(plain, tokens, all, cued);
	}

	/** All that is named or said by rule, the longest first. */
	List<Mention> mentions(String plain) {
		Stream<Mention> said = this.expressions.stream()
			.flatMap((expressions) -> expressions.in(plain)
				.stream()
				.map((found) -> new Mention(expressions.kind(), found.id(), found.start(), found.end(), 1, true)));
		return Stream.concat(said, this.names.in(Folded.of(plain), plain).stream())
			.sorted(Comparator.comparingInt((mention) -> -mention.length()))
			.toList();
	}

	/** The names at whose ends words end; of two that overlap the longer counts. */
	static List<Mention> apart(List<Mention> longestFirst) {
		List<Mention> apart = new ArrayList<>();
		for (Mention mention : longestFirst) {
			if (mention.whole() && apart.stream().noneMatch(mention::overlaps)) {
				apart.add(mention);
			}
		}
		apart.sort(Comparator.comparingInt(Mention::start));
		return apart;
	}

	/** Whether a name in part says more than the whole names in it. */
	private boolean saysMore(Mention part, List<Mention> whole, List<Token> tokens) {
		boolean crossed = whole.stream().anyMatch((other) -> other.crosses(part) || part.repeats(other));
		boolean better = whole.stream().anyMatch((other) -> other.kind().equals(part.kind()) && other.within(part));
		boolean more = tokens.stream()
			.filter((token) -> token.within(part) && token.content() && !this.lexicon.concepts(token).contains(FILLER))
			.anyMatch((token) -> whole.stream().noneMatch(token::within));
		return !crossed && (better || more) && whole.stream().noneMatch(part::within);
	}

	/** A word of a role's name says nothing else, and no name is of what is elsewhere. */
	private static boolean isOf(Mention mention, Lexicon.Cued cued, List<Token> tokens) {
		boolean part = tokens.subList(cued.from(), cued.to())
			.stream()
			.allMatch((token) -> token.within(mention) && token.end() - token.start() < mention.length());
		return part && (mention.kind().equals(ROLE) || cued.concept().equals(Sentence.ELSEWHERE));
	}

	/** A short name has to be of whole words. */
	private static boolean fits(Mention mention, List<Token> tokens) {
		return mention.whole() || (tokens.stream().anyMatch((token) -> token.start() == mention.start())
				&& tokens.stream().anyMatch((token) -> token.end() == mention.end()));
	}

	/** What may be a name where words say nothing else, or only in part a name. */
	private List<Mention> misspelt(String plain, List<Token> tokens, List<Mention> mentions, List<Lexicon.Cued> cued) {
		List<Mention> misspelt = new ArrayList<>();
		int at = 0;
		while (at < tokens.size()) {
			int end = at;
			boolean strange = false;
			while (end < tokens.size() && mayBeName(end, tokens, cued)) {
				strange |= mentions.stream().noneMatch(tokens.get(end)::within);
				end++;
			}
			if (strange) {
				int from = tokens.get(at).start();
				int to = tokens.get(end - 1).end();
				misspelt.addAll(this.alike.like(plain.substring(from, to), from, to));
			}
			at = end + 1;
		}
		return misspelt;
	}

	private static boolean mayBeName(int at, List<Token> tokens, List<Lexicon.Cued> cued) {
		Token token = tokens.get(at);
		return !token.is("助詞") && !token.is("助動詞") && !token.is("記号")
				&& cued.stream().noneMatch((each) -> each.from() <= at && at < each.to());
	}

	private Sentence sentence(String plain, List<Token> tokens, List<Mention> mentions, List<Lexicon.Cued> cued) {
		Map<String, Long> concepts = new HashMap<>();
		cued.forEach(
				(each) -> concepts.merge(each.concept(), words(each.from(), each.to()), (one, other) -> one | other));
		if (plain.contains("?")) {
			concepts.merge(QUESTION, 0L, (one, other) -> one | other);
		}
		Map<String, List<Sentence.Named>> named = new HashMap<>();
		for (Mention mention : outermost(mentions)) {
			long words = words(mention, tokens);
			if (mention.kind().equals(Sentence.CUE)) {
				concepts.merge(mention.id(), words, (one, other) -> one | other);
			}
			else {
				named.computeIfAbsent(mention.kind(), (_) -> new ArrayList<>()).add(new Sentence.Named(mention, words));
			}
		}
		return weigh(plain, tokens, named, concepts);
	}

	/** Without what is part of a longer name of its kind, or less like one. */
	private static List<Mention> outermost(List<Mention> mentions) {
		return mentions.stream()
			.filter((mention) -> mentions.stream().noneMatch((other) -> other.outdoes(mention)))
			.sorted(Comparator.comparingInt(Mention::start).thenComparing(Mention::id))
			.distinct()
			.toList();
	}

	private static Sentence weigh(String plain, List<Token> tokens, Map<String, List<Sentence.Named>> named,
			Map<String, Long> concepts) {
		long inNames = named.values()
			.stream()
			.flatMap(List::stream)
			.mapToLong(Sentence.Named::words)
			.reduce(0, (a, b) -> a | b);
		long cued = 0;
		for (Map.Entry<String, Long> concept : concepts.entrySet()) {
			cued |= SILENT.contains(concept.getKey()) ? 0 : concept.getValue();
		}
		long telling = cued;
		long known = concepts.values().stream().reduce(inNames, (one, other) -> one | other);
		double[] weights = new double[Math.min(tokens.size(), Sentence.WORDS)];
		Arrays.setAll(weights, (at) -> weight(tokens.get(at), (known >> at & 1) == 1, (inNames >> at & 1) == 1,
				(telling >> at & 1) == 1));
		return new Sentence(named, concepts, weights, known, language(plain, tokens, inNames));
	}

	private static double weight(Token token, boolean known, boolean named, boolean telling) {
		if (named) {
			return (token.content() || token.latin()) ? 1 : 0;
		}
		if (known) {
			return (!telling || token.is("助詞") || token.is("助動詞")) ? 0 : 1;
		}
		return !token.content() ? 0 : token.number() ? NUMBER : 1;
	}

	/** Japanese, if a word of it is in Japanese letters and no name. */
	private static Optional<Language> language(String plain, List<Token> tokens, long inNames) {
		Set<Language> languages = new HashSet<>();
		for (int at = 0; at < Math.min(tokens.size(), Sentence.WORDS); at++) {
			char first = plain.charAt(tokens.get(at).start());
			if ((inNames >> at & 1) == 0 && Spelling.japanese(first)) {
				return Optional.of(Language.JA);
			}
			if ((inNames >> at & 1) == 0 && tokens.get(at).latin() && !Spelling.mark(tokens.get(at).surface())) {
				languages.add(Language.EN);
			}
		}
		return languages.stream().findFirst();
	}

	private static long words(Mention mention, List<Token> tokens) {
		long words = 0;
		for (int at = 0; at < Math.min(tokens.size(), Sentence.WORDS); at++) {
			if (tokens.get(at).start() < mention.end() && mention.start() < tokens.get(at).end()) {
				words |= 1L << at;
			}
		}
		return words;
	}

	private static long words(int from, int to) {
		long words = 0;
		for (int at = from; at < Math.min(to, Sentence.WORDS); at++) {
			words |= 1L << at;
		}
		return words;
	}

}
