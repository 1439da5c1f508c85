package dev.manabi.teams;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Which activities may be answered. All of them come with a flawless token, signed for
 * the very service URL that they name.
 */
class ActivityRefusalTests extends WithTeams {

	@Test
	void theUnchangedActivityIsAnswered() {
		accepted(ACTIVITIES.message("こんにちは"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void areRefused(String what, Consumer<ObjectNode> change) {
		ObjectNode activity = ACTIVITIES.message("こんにちは");
		change.accept(activity);
		refused(activity);
	}

	static Stream<Arguments> areRefused() {
		return Stream.of(row("the emulator's channel", (activity) -> activity.put("channelId", "emulator")),
				row("Web Chat, for which the key is endorsed", (activity) -> activity.put("channelId", "webchat")),
				row("an empty channel", (activity) -> activity.put("channelId", "")),
				row("no channel", (activity) -> activity.remove("channelId")),
				row("another spelling of the channel", (activity) -> activity.put("channelId", "MSTeams")),
				row("another tenant in the conversation",
						(activity) -> activity.withObjectProperty("conversation").put("tenantId", "other")),
				row("another tenant in the channel data",
						(activity) -> activity.withObjectProperty("channelData")
							.withObjectProperty("tenant")
							.put("id", "other")),
				row("another tenant in both", (activity) -> {
					activity.withObjectProperty("conversation").put("tenantId", "other");
					activity.withObjectProperty("channelData").withObjectProperty("tenant").put("id", "other");
				}),
				row("an empty tenant in the conversation",
						(activity) -> activity.withObjectProperty("conversation").put("tenantId", "")),
				row("no tenant at all", (activity) -> {
					activity.withObjectProperty("conversation").remove("tenantId");
					activity.remove("channelData");
				}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "conversation", "channelData" })
	void oneTenantIsEnough(String without) {
		ObjectNode activity = ACTIVITIES.message("こんにちは");
		if (without.equals("conversation")) {
			activity.withObjectProperty("conversation").remove("tenantId");
		}
		else {
			activity.remove("channelData");
		}
		accepted(activity);
	}

	@ParameterizedTest
	@MethodSource
	void addressesOffTheListAreRefused(String serviceUrl) {
		refused(ACTIVITIES.message("こんにちは").put("serviceUrl", serviceUrl));
	}

	static Stream<String> addressesOffTheListAreRefused() {
		return Stream.of(CHANNEL.at("127.0.0.1") + "/amer/", "https://evil.example/amer/",
				"http://listed.example/amer/", "http://smba.trafficmanager.net/amer/",
				"https://smba.trafficmanager.net@evil.example/", "https://user@smba.trafficmanager.net/amer/",
				"https://smba.trafficmanager.net.evil.example/amer/", "https://evil-smba.trafficmanager.net/amer/",
				"https://smba.trafficmanager.net%2eevil.example/", "https://evil.example\\@smba.trafficmanager.net/",
				"https://evil.example#smba.trafficmanager.net/", "ftp://localhost/amer/", "file:///etc/passwd",
				"//localhost/amer/", "localhost", "", " ");
	}

	@Test
	void noServiceUrlIsRefused() {
		ObjectNode activity = ACTIVITIES.message("こんにちは");
		activity.remove("serviceUrl");
		refused(activity);
	}

	@Test
	void aServiceUrlWithoutASlashAtItsEndIsServed() {
		accepted(ACTIVITIES.message("こんにちは").put("serviceUrl", CHANNEL.at("localhost") + "/amer"));
		assertThat(CHANNEL.received().getFirst().getUrl()).startsWith("/amer/v3/conversations/");
	}

	private void accepted(ObjectNode activity) {
		assertThat(this.endpoint.deliver(activity).statusCode()).isEqualTo(202);
		assertThat(CHANNEL.replies()).hasSize(1);
	}

	private void refused(ObjectNode activity) {
		assertThat(this.endpoint.deliver(activity).statusCode()).isEqualTo(403);
		assertThat(CHANNEL.received()).isEmpty();
		assertThat(ENTRA.received()).isEmpty();
	}

	private static Arguments row(String what, Consumer<ObjectNode> change) {
		return arguments(what, change);
	}

}
