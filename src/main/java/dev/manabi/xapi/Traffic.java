package dev.manabi.xapi;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Counts what comes in, for the metrics.
 */
@Component
class Traffic {

	private final MeterRegistry meters;

	Traffic(MeterRegistry meters) {
		this.meters = meters;
	}

	/** What became of a statement: its fate, or that it was there before. */
	void taken(Source source, String outcome) {
		this.meters.counter("manabi.xapi.statements", "source", source.name(), "outcome", outcome).increment();
	}

	void refused(Source source, HttpStatus status) {
		this.meters
			.counter("manabi.xapi.requests.refused", "source", source.name(), "status", String.valueOf(status.value()))
			.increment();
	}

}
