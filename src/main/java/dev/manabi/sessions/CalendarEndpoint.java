package dev.manabi.sessions;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves calendar entries to whoever has the link. What there is not, and what there is
 * no longer, looks the same.
 */
@RestController
class CalendarEndpoint {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final CalendarLinks links;

	private final Timetable timetable;

	private final Clock clock;

	CalendarEndpoint(CalendarLinks links, Timetable timetable, Clock clock) {
		this.links = links;
		this.timetable = timetable;
		this.clock = clock;
	}

	@GetMapping(CalendarLinks.PATH + "{file}")
	ResponseEntity<byte[]> entry(@PathVariable("file") String file) {
		Optional<Enrolment> enrolment = file.endsWith(CalendarLinks.SUFFIX)
				? this.links.enrolment(file.substring(0, file.length() - CalendarLinks.SUFFIX.length()))
				: Optional.empty();
		return enrolment.map(this::entry)
			.map((entry) -> ResponseEntity.ok()
				.contentType(CALENDAR)
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.attachment().filename("manabi.ics").build().toString())
				.cacheControl(CacheControl.noStore().cachePrivate())
				.body(entry.text().getBytes(StandardCharsets.UTF_8)))
			.orElseGet(() -> ResponseEntity.notFound().cacheControl(CacheControl.noStore().cachePrivate()).build());
	}

	/** Bilingual, since the link does not tell who opens it in which language. */
	private CalendarEntry entry(Enrolment enrolment) {
		Roll roll = enrolment.roll();
		String link = this.timetable.course(roll.key().course())
			.map((course) -> "\n" + course.link().toASCIIString())
			.orElse("");
		return new CalendarEntry(enrolment.id() + "@manabi", this.clock.instant(), roll.session().start(),
				roll.session().end(), this.clock.getZone(), roll.revision(), roll.title().ja(),
				roll.session().place().ja(), roll.title().en() + "\n" + roll.session().place().en() + link);
	}

}
