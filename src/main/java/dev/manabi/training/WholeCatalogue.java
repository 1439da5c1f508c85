package dev.manabi.training;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The catalogue in use, with the sessions that stand beside it.
 */
@Component
class WholeCatalogue {

	private final Catalogues catalogues;

	private final List<SessionBook> books;

	private volatile @Nullable Whole whole;

	WholeCatalogue(Catalogues catalogues, List<SessionBook> books) {
		this.catalogues = catalogues;
		this.books = List.copyOf(books);
	}

	/** The same object as long as nothing has changed. */
	Catalogue current() {
		Catalogue catalogue = this.catalogues.current();
		List<Map<CourseId, List<Session>>> further = this.books.stream().map(SessionBook::further).toList();
		Whole latest = this.whole;
		if (latest == null || !latest.isOf(catalogue, further)) {
			latest = new Whole(catalogue, further, whole(catalogue, further));
			this.whole = latest;
		}
		return latest.result();
	}

	private static Catalogue whole(Catalogue catalogue, List<Map<CourseId, List<Session>>> further) {
		return new Catalogue(catalogue.name(), catalogue.sample(), catalogue.note(),
				catalogue.courses().stream().map((course) -> whole(course, further)).toList());
	}

	private static Course whole(Course course, List<Map<CourseId, List<Session>>> further) {
		List<Session> more = further.stream()
			.flatMap((book) -> book.getOrDefault(course.id(), List.of()).stream())
			.toList();
		if (more.isEmpty()) {
			return course;
		}
		Stream<Session> own = course.sessions()
			.stream()
			.filter((session) -> more.stream().noneMatch((other) -> other.start().equals(session.start())));
		return course.heldAt(Stream.concat(own, more.stream()).toList());
	}

	private record Whole(Catalogue catalogue, List<Map<CourseId, List<Session>>> further, Catalogue result) {

		boolean isOf(Catalogue other, List<Map<CourseId, List<Session>>> more) {
			return this.catalogue == other && this.further.size() == more.size()
					&& IntStream.range(0, more.size()).allMatch((at) -> this.further.get(at) == more.get(at));
		}

	}

}
