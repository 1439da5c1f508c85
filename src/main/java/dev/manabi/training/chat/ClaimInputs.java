package dev.manabi.training.chat;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.roster.Person;
import dev.manabi.training.Claim;
import dev.manabi.training.Evidence;

import org.springframework.stereotype.Component;

/**
 * Makes a claim of what somebody filled in.
 */
@Component
class ClaimInputs {

	/** What is older tells nothing of what somebody knows today. */
	private static final int YEARS = 10;

	private static final int LONGEST = 1_000;

	private final Clock clock;

	ClaimInputs(Clock clock) {
		this.clock = clock;
	}

	/** Why it can't be recorded, the last part of a text’s name. */
	Optional<String> fault(Claimable course, Ask ask) {
		Map<String, String> slots = ask.slots();
		Optional<LocalDate> day = dayOf(slots);
		LocalDate today = LocalDate.now(this.clock);
		if (day.isEmpty()) {
			return Optional.of("date");
		}
		if (day.get().isAfter(today)) {
			return Optional.of("future");
		}
		if (day.get().isBefore(today.minusYears(YEARS))) {
			return Optional.of("long-ago");
		}
		boolean shown = course.needsCertificate() || !slots.getOrDefault("certificate", "").isBlank();
		return (shown && certificate(slots).isEmpty()) ? Optional.of("certificate") : Optional.empty();
	}

	/** The claim of what has no fault. */
	Claim claim(Person person, Claimable course, Ask ask) {
		Optional<URI> certificate = certificate(ask.slots());
		Evidence evidence = certificate.isPresent() && !course.accepts(Evidence.WORD) ? Evidence.CERTIFICATE
				: Evidence.WORD;
		return new Claim(person.id(), course.learnt(), dayOf(ask.slots()).orElseThrow(), evidence,
				course.accepts(evidence), "chat", certificate, Optional.of(person.id()));
	}

	/** Today if no day is given. */
	private Optional<LocalDate> dayOf(Map<String, String> slots) {
		String day = slots.getOrDefault("date", "").strip();
		return day.isEmpty() ? Optional.of(LocalDate.now(this.clock)) : day(day);
	}

	static Optional<LocalDate> day(String text) {
		try {
			return Optional.of(LocalDate.parse(text.strip()));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<URI> certificate(Map<String, String> slots) {
		String text = slots.getOrDefault("certificate", "").strip();
		try {
			return Optional.of(new URI(text))
				.filter((link) -> "https".equals(link.getScheme()) && link.getHost() != null
						&& text.length() <= LONGEST);
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

}
