package dev.manabi.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * All that may be asked, by name.
 */
@Component
class Intents {

	private final Map<String, Intent> intents;

	Intents(List<Intent> intents) {
		this.intents = intents.stream().collect(Collectors.toMap(Intent::name, Function.identity()));
	}

	Optional<Intent> find(String name) {
		return Optional.ofNullable(this.intents.get(name));
	}

	/** The intent of that name, or else the one for what is not ours. */
	Intent known(String name) {
		return find(name).or(() -> find(Intent.NOT_MINE))
			.orElseThrow(() -> new IllegalStateException("No intent is called " + name));
	}

	/** Whether it is there and answers them. */
	boolean answers(String name, Asker asker) {
		return find(name).filter((intent) -> intent.audience().includes(asker)).isPresent();
	}

	/**
	 * Whether whoever asks it speaks of something else from then on; settings are made in
	 * between.
	 */
	boolean changesTopic(String name) {
		return find(name).filter((intent) -> intent.listed() && intent.theme() != Theme.SETTINGS).isPresent();
	}

}
