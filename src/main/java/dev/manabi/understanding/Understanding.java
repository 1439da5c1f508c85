package dev.manabi.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.manabi.language.Bilingual;
import dev.manabi.language.Folding;
import dev.manabi.understanding.Fit.Candidate;

import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * Finds out what a text asks for.
 */
@Component
public class Understanding {

	/** Nobody asks in more letters, and more would take long to read. */
	private static final int LONGEST = 300;

	/** How many meanings one may be asked to choose from. */
	private static final int CHOICES = 3;

	/** What a meaning must score to be offered, and to be acted on. */
	private static final double LIKELY = 0.2;

	private static final double POSSIBLE = -0.8;

	private static final double CERTAIN = 0.7;

	/** How much of the sentence it must explain for the same. */
	private static final double SOME = 0.6;

	private static final double PART = 0.34;

	private static final double MOST = 0.76;

	private static final double ALL_BUT = 0.85;

	/** By how much it must score above the next to be acted on. */
	private static final double LEAD = 0.25;

	/** The same where it leaves more of the sentence, and what it must score then. */
	private static final double FAR = 1.0;

	private static final double STRONG = 2.5;

	private final List<Vocabulary> vocabularies;

	private final List<Expressions> expressions;

	private final Lexicon lexicon;

	private final Rules rules;

	private volatile Known known;

	Understanding(List<Vocabulary> vocabularies, List<Expressions> expressions) {
		CompletableFuture<Rules> rules = CompletableFuture.supplyAsync(Rules::read);
		this.lexicon = new Lexicon();
		this.vocabularies = vocabularies.stream().sorted(Comparator.comparing(Vocabulary::learnt)).toList();
		this.expressions = List.copyOf(expressions);
		this.known = known(terms());
		this.rules = rules.join();
		Assert.state(this.rules.uncued(this.lexicon).isEmpty(),
				() -> "asks.yaml speaks of concepts without cues: " + this.rules.uncued(this.lexicon));
	}

	/**
	 * What a text may mean.
	 * @param recalled what was spoken of before, by kind
	 * @param intents those that may be meant
	 */
	public Understood understand(String text, Map<String, String> recalled, Predicate<String> intents) {
		Known now = now();
		if (text.length() > LONGEST) {
			return new Understood(List.of(), false, Optional.empty());
		}
		Sentence sentence = now.reader().read(text);
		Optional<Meaning> said = now.sentences().meaning(text).filter((meaning) -> intents.test(meaning.intent()));
		return said.map((meaning) -> new Understood(List.of(meaning), true, sentence.language()))
			.orElseGet(() -> weighed(sentence, this.rules.candidates(sentence, recalled, intents)));
	}

	/** The kinds of which something may be named. */
	public boolean hasKind(String kind) {
		return this.vocabularies.stream().anyMatch((vocabulary) -> vocabulary.kind().equals(kind))
				|| this.expressions.stream().anyMatch((each) -> each.kind().equals(kind));
	}

	/** What something is called that was understood. */
	public Optional<Bilingual> name(String kind, String id) {
		return ofKind(kind).flatMap((vocabulary) -> vocabulary.terms().stream())
			.filter((term) -> term.id().equals(id))
			.map(Vocabulary.Term::name)
			.findFirst()
			.or(() -> this.expressions.stream()
				.filter((each) -> each.kind().equals(kind))
				.map((each) -> each.name(id))
				.findFirst());
	}

	/** The things of a kind as they are properly named. */
	public List<Vocabulary.Term> terms(String kind) {
		return ofKind(kind).filter((vocabulary) -> !vocabulary.learnt())
			.flatMap((vocabulary) -> vocabulary.terms().stream())
			.toList();
	}

	/** The things of a kind that are called just so, in any spelling. */
	public List<Vocabulary.Term> named(String kind, String name) {
		Function<String, String> key = kind.equals(Vocabulary.INTENT) ? Folding::spoken : Folded::key;
		String said = key.apply(name);
		return ofKind(kind).flatMap((vocabulary) -> vocabulary.terms().stream())
			.filter((term) -> term.names().map(key).anyMatch(said::equals))
			.toList();
	}

	/**
	 * Whether a text is nothing but words of which each means something in many
	 * sentences.
	 * @param most how many words it may have
	 */
	public boolean isCommon(String text, int most) {
		String plain = Spelling.plain(text);
		List<Mention> mentions = now().reader().mentions(plain);
		List<Token> words = Tokens.of(plain, Reader.apart(mentions))
			.stream()
			.filter((token) -> !token.is("記号"))
			.toList();
		List<Lexicon.Cued> groups = this.lexicon.in(words)
			.stream()
			.filter((cued) -> cued.to() - cued.from() > 1)
			.toList();
		return !words.isEmpty() && words.size() <= most
				&& IntStream.range(0, words.size())
					.allMatch((at) -> !this.lexicon.concepts(words.get(at)).isEmpty()
							|| groups.stream().anyMatch((group) -> group.from() <= at && at < group.to())
							|| mentions.stream().filter(Mention::whole).anyMatch(words.get(at)::within)
							|| words.get(at).is("助詞") || words.get(at).is("助動詞"));
	}

	/** Where a text names something, in a text of half-width lower case. */
	List<Mention> mentions(String plain) {
		return now().reader()
			.mentions(plain)
			.stream()
			.filter((mention) -> !mention.kind().equals(Sentence.CUE))
			.toList();
	}

	private Stream<Vocabulary> ofKind(String kind) {
		return this.vocabularies.stream().filter((vocabulary) -> vocabulary.kind().equals(kind));
	}

	private static Understood weighed(Sentence sentence, List<Candidate> candidates) {
		List<Candidate> best = distinct(candidates).stream().filter(Understanding::isLikely).limit(CHOICES).toList();
		boolean sure = !best.isEmpty() && isCertain(best) && !sentence.has(Sentence.ELSEWHERE);
		return new Understood(best.stream().map(Candidate::meaning).toList(), sure, sentence.language());
	}

	/** Whether the first explains nearly all, or much, with nothing like it behind. */
	private static boolean isCertain(List<Candidate> best) {
		Candidate first = best.getFirst();
		List<Candidate> others = best.subList(1, best.size());
		boolean nearlyAll = first.anchored() && first.score() >= CERTAIN && first.share() >= MOST
				&& others.stream().allMatch((other) -> first.leads(other, LEAD));
		boolean much = first.score() >= STRONG && first.share() >= (first.anchored() ? SOME : ALL_BUT)
				&& others.stream().allMatch((other) -> first.leads(other, FAR));
		return !first.guess() && (nearlyAll || much);
	}

	private static boolean isLikely(Candidate candidate) {
		return candidate.score() >= (candidate.anchored() ? POSSIBLE : LIKELY)
				&& candidate.share() >= (candidate.anchored() ? PART : SOME);
	}

	/** Each intent as it is best, and again only where something else is named. */
	private static List<Candidate> distinct(List<Candidate> bestFirst) {
		List<Candidate> distinct = new ArrayList<>();
		for (Candidate candidate : bestFirst) {
			if (distinct.stream().noneMatch((better) -> better.meaning().outdoes(candidate.meaning()))) {
				distinct.add(candidate);
			}
		}
		return distinct;
	}

	private Known now() {
		List<List<Vocabulary.Term>> terms = terms();
		Known latest = this.known;
		return latest.isOf(terms) ? latest : renewed(terms);
	}

	/** By one thread for all that wait for it. */
	private synchronized Known renewed(List<List<Vocabulary.Term>> terms) {
		if (!this.known.isOf(terms)) {
			this.known = known(terms);
		}
		return this.known;
	}

	private List<List<Vocabulary.Term>> terms() {
		return this.vocabularies.stream().map(Vocabulary::terms).toList();
	}

	private Known known(List<List<Vocabulary.Term>> terms) {
		return Known.of(this.vocabularies, terms, this.lexicon, this.expressions);
	}

}
