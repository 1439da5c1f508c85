package dev.manabi.editions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which editions are in force from when.
 *
 * @param number counts the changes of the schedule
 * @param editions all that were taken and not taken back, the latest day first, and of
 * one day the one taken last
 */
public record Schedule(long number, List<Edition> editions) {

	private static final Comparator<Edition> ORDER = Comparator.comparing(Edition::from)
		.thenComparing(Edition::number)
		.reversed();

	/** Nothing was ever taken. */
	public static final Schedule EMPTY = new Schedule(0, List.of());

	public Schedule {
		editions = editions.stream().sorted(ORDER).toList();
	}

	/** The subject's editions that have begun by that day, the one in force first. */
	public List<Edition> begun(String subject, LocalDate day) {
		return of(subject).filter((edition) -> !edition.from().isAfter(day)).toList();
	}

	/** The subject's editions that begin after that day, the next one first. */
	public List<Edition> toCome(String subject, LocalDate day) {
		return of(subject).filter((edition) -> edition.from().isAfter(day)).toList().reversed();
	}

	/** The day itself and every later one on which an edition begins, in order. */
	public List<LocalDate> days(LocalDate first) {
		return Stream
			.concat(Stream.of(first),
					this.editions.stream().map(Edition::from).filter((from) -> from.isAfter(first)).sorted())
			.distinct()
			.toList();
	}

	/** Tells how it stands on a day from how it stood before another edition began. */
	public String asOf(LocalDate day) {
		return this.number + "." + this.editions.stream().filter((edition) -> !edition.from().isAfter(day)).count();
	}

	/** The schedule that it would be with the draft taken. */
	public Schedule with(Draft draft, LocalDate from) {
		long next = this.number + 1;
		return new Schedule(next,
				Stream.concat(this.editions.stream(), Stream.of(new Edition(draft, from, next))).toList());
	}

	/** The schedule that it would be with the edition taken back. */
	public Schedule without(Edition edition) {
		return new Schedule(this.number + 1,
				this.editions.stream().filter((other) -> !other.id().equals(edition.id())).toList());
	}

	public Optional<Edition> edition(String id) {
		return this.editions.stream().filter((edition) -> edition.id().equals(id)).findFirst();
	}

	private Stream<Edition> of(String subject) {
		return this.editions.stream().filter((edition) -> edition.isOf(subject));
	}

}
