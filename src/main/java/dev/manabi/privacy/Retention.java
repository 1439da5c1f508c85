package dev.manabi.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import dev.manabi.language.Bilingual;

import org.springframework.stereotype.Component;

/**
 * What may be erased by now.
 */
@Component
public class Retention {

	private final PrivacyProperties properties;

	private final Clock clock;

	Retention(PrivacyProperties properties, Clock clock) {
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Personnel records made before this may be erased where the person wishes it; empty
	 * if none may.
	 */
	public Optional<Instant> recordsMadeBefore() {
		return before(this.properties.recordsKept());
	}

	/** For how long personnel records are kept. */
	public Bilingual recordsKept() {
		return this.properties.recordsKept()
			.words()
			.map((period) -> new Bilingual("記録した日から" + period.ja() + "残します",
					"is kept for " + period.en() + " after it was recorded"))
			.orElse(new Bilingual("期限を定めずに残します", "is kept without end"));
	}

	/** Whoever left before this is to be erased; empty if nobody is. */
	Optional<Instant> leftBefore() {
		return before(this.properties.leaversKept());
	}

	private Optional<Instant> before(Keeping keeping) {
		return keeping.period()
			.map((period) -> LocalDate.now(this.clock).minus(period).atStartOfDay(this.clock.getZone()).toInstant());
	}

}
