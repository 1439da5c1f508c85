package dev.manabi.xapi;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * The learning systems that may report, as the settings name them.
 */
@Component
class Sources {

	private final List<Source> sources;

	private final SourceStates states;

	Sources(XapiProperties properties, SourceStates states) {
		this.sources = SourceSettings.read(properties.sources());
		this.states = states;
	}

	List<Source> all() {
		return this.sources;
	}

	Optional<Source> named(String name) {
		return this.sources.stream().filter((source) -> source.name().equals(name)).findFirst();
	}

	/** Whose secret it is. All are compared, whichever it is. */
	Optional<Source> of(Secret secret) {
		return this.sources.stream().filter((source) -> source.knows(secret)).reduce((first, _) -> first);
	}

	/** Whether neither the settings nor a coordinator have switched it off. */
	boolean isOn(Source source) {
		return source.enabled() && !this.states.of(source.name()).switchedOff();
	}

}
