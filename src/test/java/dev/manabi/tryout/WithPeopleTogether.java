package dev.manabi.tryout;

import com.microsoft.playwright.Page;
import dev.manabi.workdays.OfficeDays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Several of the demo people at their pages, in the afternoon of a working day; what is
 * to be sent is sent.
 */
@TryoutTest
@TestPropertySource(properties = "manabi.delivery.enabled=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithPeopleTogether {

	private final Together together = new Together();

	@LocalServerPort
	private int port;

	@Autowired
	private Chats chats;

	@Autowired
	private TeamChannels channels;

	@Autowired
	private MovableClock clock;

	@Autowired
	private OfficeDays days;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void beginAnew() {
		this.together.begin(this.chats, this.channels, this.jdbc);
		this.clock.moveTo(Together.afternoon(this.clock, this.days));
	}

	@AfterEach
	void asItWas() {
		this.together.leave();
		this.clock.moveTo(this.clock.today());
	}

	@AfterAll
	void close() {
		this.together.close();
	}

	Page open(String language, String theme, int width, String person) {
		return this.together.open(this.port, language, theme, width, person);
	}

}
