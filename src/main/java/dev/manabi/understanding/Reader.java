package dev.manabi.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads texts: finds the names in them, takes the rest apart into words, and looks up
 * which concepts they bring in.
 */
final class Reader {

	private static final String ROLE = "role";

	private static final String FILLER = "filler";

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
		return new Reading(plain, tokens, all, cued).sentence();
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

}
