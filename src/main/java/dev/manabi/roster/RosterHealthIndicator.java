package dev.manabi.roster;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the people are known, be it as of some time ago.
 */
@Component
class RosterHealthIndicator implements HealthIndicator {

	private final Roster roster;

	RosterHealthIndicator(Roster roster) {
		this.roster = roster;
	}

	@Override
	public Health health() {
		return this.roster.lastKnown()
			.map((since) -> Health.up().withDetail("knownSince", since.toString()).build())
			.orElseGet(() -> Health.outOfService().withDetail("knownSince", "not yet").build());
	}

}
