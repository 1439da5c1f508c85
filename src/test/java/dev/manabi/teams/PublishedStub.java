package dev.manabi.teams;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import com.nimbusds.jose.jwk.RSAKey;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keys as they are published, counting how often they are read.
 */
final class PublishedStub implements Supplier<ChannelKeySet> {

	private static final JsonMapper JSON = new JsonMapper();

	private final InstantSource time;

	private final AtomicInteger fetches = new AtomicInteger();

	private volatile RSAKey key = SigningKeys.TEAMS;

	private volatile Runnable meanwhile = () -> {
	};

	PublishedStub(InstantSource time) {
		this.time = time;
	}

	@Override
	public ChannelKeySet get() {
		this.fetches.incrementAndGet();
		this.meanwhile.run();
		return ChannelKeySet.parse(Activities.json("""
				{"id_token_signing_alg_values_supported": ["RS256"]}"""), JSON.valueToTree(document()),
				this.time.instant());
	}

	private Map<String, Object> document() {
		return SigningKeys.published(SigningKeys.endorsed(this.key, "msteams"));
	}

	int fetches() {
		return this.fetches.get();
	}

	void publishes(RSAKey another) {
		this.key = another;
	}

	/** What happens during a fetch; it may fail. */
	void during(Runnable happening) {
		this.meanwhile = happening;
	}

	void isDown() {
		during(() -> {
			throw new IllegalStateException("down");
		});
	}

	void isUp() {
		during(() -> {
		});
	}

}
