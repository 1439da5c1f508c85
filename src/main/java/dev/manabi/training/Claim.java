package dev.manabi.training;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

import dev.manabi.roster.PersonId;

/**
 * That somebody learned something, as it comes to be recorded.
 *
 * @param person who
 * @param learnt what
 * @param day when it was completed, in the office's time zone
 * @param evidence by what it is known
 * @param suffices whether that is enough, so that nobody has to confirm it
 * @param source where it comes from, such as {@code chat}, {@code import:list.csv} or
 * {@code xapi:lms}; 200 characters at most
 * @param certificate the link to it, by https
 * @param by who records it, empty if no person does
 */
public record Claim(PersonId person, Learnt learnt, LocalDate day, Evidence evidence, boolean suffices, String source,
		Optional<URI> certificate, Optional<PersonId> by) {

	public Claim {
		if (source.isBlank() || source.length() > 200
				|| certificate.filter((link) -> !"https".equals(link.getScheme())).isPresent()) {
			throw new IllegalArgumentException("Not a claim: " + source + ", " + certificate);
		}
	}

	/** The same stands once in the records, whoever brings it and however often. */
	String key() {
		return this.person + " " + this.learnt.key() + " " + this.day + " " + this.evidence;
	}

}
