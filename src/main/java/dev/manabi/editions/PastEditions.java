package dev.manabi.editions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.manabi.roster.PersonId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was in force before: editions that others have followed, and those that were taken
 * back after they had begun.
 */
@Component
public class PastEditions {

	private final JdbcClient jdbc;

	private final Clock clock;

	PastEditions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The last of them, the latest first. One that was followed on its own first day is
	 * left out.
	 * @param inForce the edition in force, which is not the newest where that can't be
	 * read
	 */
	public List<PastEdition> of(String subject, Schedule now, Optional<Edition> inForce, int most) {
		List<Edition> begun = now.begun(subject, LocalDate.now(this.clock));
		Stream<PastEdition> followed = IntStream.range(1, begun.size())
			.filter((place) -> inForce.filter(begun.get(place)::equals).isEmpty())
			.filter((place) -> begun.get(place).from().isBefore(begun.get(place - 1).from()))
			.mapToObj((place) -> followed(begun.get(place), begun.get(place - 1)));
		return Stream.concat(followed, takenBack(subject).stream().filter(PastEditions::hadBegun))
			.sorted((one, other) -> other.from().compareTo(one.from()))
			.limit(most)
			.toList();
	}

	private static PastEdition followed(Edition edition, Edition next) {
		return new PastEdition(edition.draft().origin(), edition.from(), Optional.of(next.from().minusDays(1)),
				Optional.empty());
	}

	private List<PastEdition> takenBack(String subject) {
		return this.jdbc.sql("""
				SELECT file_name, sent_by, sent_at, effective_from, ended_at FROM edition
				WHERE subject = :subject AND taken_at IS NOT NULL AND ended_at IS NOT NULL ORDER BY schedule DESC
				""").param("subject", subject).query((row, _) -> takenBack(row)).list();
	}

	private PastEdition takenBack(ResultSet row) throws SQLException {
		Origin origin = new Origin(row.getString("file_name"), new PersonId(row.getString("sent_by")),
				row.getObject("sent_at", OffsetDateTime.class).toInstant());
		return new PastEdition(origin, row.getObject("effective_from", LocalDate.class), Optional.empty(),
				Optional.of(day(row.getObject("ended_at", OffsetDateTime.class))));
	}

	private LocalDate day(@Nullable OffsetDateTime at) {
		return Objects.requireNonNull(at).atZoneSameInstant(this.clock.getZone()).toLocalDate();
	}

	private static boolean hadBegun(PastEdition edition) {
		return edition.takenBack().filter((day) -> !day.isBefore(edition.from())).isPresent();
	}

}
