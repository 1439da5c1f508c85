package dev.manabi.delivery.chat;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.manabi.conversation.Installed;
import dev.manabi.conversation.Place;
import dev.manabi.roster.PersonId;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who is not looked at for an hour, since all that they were not told was sent in vain:
 * where many can't be reached, the round would do nothing else.
 */
@Component
class Pauses {

	private final Cache<PersonId, Boolean> paused = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofHours(1))
		.maximumSize(100_000)
		.build();

	boolean has(PersonId person) {
		return this.paused.getIfPresent(person) != null;
	}

	void begin(PersonId person) {
		this.paused.put(person, true);
	}

	void end(PersonId person) {
		this.paused.invalidate(person);
	}

	@EventListener
	void on(Installed installed) {
		if (installed.place() instanceof Place.Chat(PersonId person)) {
			end(person);
		}
	}

}
