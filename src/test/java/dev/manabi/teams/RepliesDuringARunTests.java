package dev.manabi.teams;

import java.time.Duration;

import dev.manabi.delivery.Staff;
import dev.manabi.delivery.StubConnector;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever writes is answered while many messages are on their way to a connector that
 * hardly answers: they take no place from a reply.
 */
class RepliesDuringARunTests {

	/** So many that the connections of what the bot sends by itself are all taken. */
	private static final int PEOPLE = 300;

	private static final int TAKEN = 120;

	@Test
	void aReplyWaitsForNoMessage() {
		ChannelStub channel = ChannelStub.start();
		try (StubConnector slow = StubConnector.start().latency(Duration.ofSeconds(8));
				Staff staff = Staff.of(PEOPLE, slow.serviceUrl(), "manabi.teams.read-timeout=10s",
						"manabi.teams.app-id=" + Tokens.APP_ID,
						"manabi.teams.openid-metadata-url=" + channel.metadataUrl())) {
			Endpoint endpoint = Endpoint.at(staff.port());
			ObjectNode message = new Activities(channel.serviceUrl()).message("こんにちは");
			assertThat(endpoint.deliver(message).statusCode()).isEqualTo(202);
			staff.knowsChats(staff.people(), slow.serviceUrl());
			staff.send("run", staff.people());
			Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> slow.size() >= TAKEN);
			long begun = System.nanoTime();
			assertThat(endpoint.deliver(new Activities(channel.serviceUrl()).message("こんにちは")).statusCode())
				.isEqualTo(202);
			assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
			assertThat(channel.replies()).hasSize(2);
		}
		finally {
			channel.stop();
		}
	}

}
