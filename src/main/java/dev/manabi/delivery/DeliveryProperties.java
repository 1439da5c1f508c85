package dev.manabi.delivery;

import java.time.Duration;
import java.time.Period;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the messages that the bot sends on its own.
 *
 * @param enabled whether this instance may send them; what waits is kept
 * @param rate how many requests per second Teams takes from the whole installation
 * @param reserve how many of these are left for answers
 * @param lease how long an instance that died or hangs keeps another from going on
 * @param kept for how long it is remembered what was sent to whom
 */
@Validated
@ConfigurationProperties("manabi.delivery")
record DeliveryProperties(@DefaultValue("true") boolean enabled, @DefaultValue("50") @Min(1) @Max(1000) int rate,
		@DefaultValue("5") @Min(0) int reserve, @DefaultValue("6s") Duration lease, @DefaultValue("400d") Period kept) {

	private static final Duration SHORTEST = Duration.ofSeconds(1);

	@AssertTrue(message = "manabi.delivery.reserve must be less than manabi.delivery.rate")
	boolean isReserveLessThanRate() {
		return this.reserve < this.rate;
	}

	@AssertTrue(message = "manabi.delivery.lease must be a second or more, and a minute at most")
	boolean isLeaseLongEnough() {
		return this.lease.compareTo(SHORTEST) >= 0 && this.lease.compareTo(Duration.ofMinutes(1)) <= 0;
	}

	@AssertTrue(message = "manabi.delivery.kept must be a day or more")
	boolean isKeptForADay() {
		return this.kept.toTotalMonths() > 0 || this.kept.getDays() > 0;
	}

	/** How many messages go out per second. */
	int pace() {
		return this.rate - this.reserve;
	}

}
