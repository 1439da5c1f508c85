package dev.manabi.understanding;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A vocabulary that is made anew whenever what it comes from is another object.
 */
final class DerivedVocabulary<T> implements Vocabulary {

	private final String kind;

	private final Supplier<T> source;

	private final Function<T, List<Term>> terms;

	private volatile Derived<T> latest;

	DerivedVocabulary(String kind, Supplier<T> source, Function<T, List<Term>> terms) {
		this.kind = kind;
		this.source = source;
		this.terms = terms;
		this.latest = derive(source.get());
	}

	@Override
	public String kind() {
		return this.kind;
	}

	@Override
	public List<Term> terms() {
		T now = this.source.get();
		Derived<T> known = this.latest;
		if (known.source() != now) {
			known = derive(now);
			this.latest = known;
		}
		return known.terms();
	}

	private Derived<T> derive(T from) {
		return new Derived<>(from, List.copyOf(this.terms.apply(from)));
	}

	private record Derived<T>(T source, List<Vocabulary.Term> terms) {

	}

}
