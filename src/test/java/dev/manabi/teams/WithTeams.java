package dev.manabi.teams;

import dev.manabi.ManabiApplication;
import dev.manabi.entra.EntraStub;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole application with the demo people, its real endpoint, and stubs in the place
 * of Teams and of Entra ID.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "manabi.roster.source=demo", "manabi.teams.app-id=" + Tokens.APP_ID,
				"manabi.teams.client-secret=" + EntraStub.SECRET, "manabi.entra.tenant-id=" + Activities.TENANT,
				"manabi.teams.service-url-hosts=localhost,smba.trafficmanager.net,listed.example",
				"manabi.teams.connect-timeout=5s", "manabi.teams.read-timeout=2s", "manabi.delivery.enabled=false",
				"spring.datasource.url=jdbc:h2:mem:${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
						+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1" },
		classes = { ManabiApplication.class, EntraStub.Trusted.class })
abstract class WithTeams {

	static final ChannelStub CHANNEL = ChannelStub.start();

	static final EntraStub ENTRA = EntraStub.shared();

	static final Activities ACTIVITIES = new Activities(CHANNEL.serviceUrl());

	Endpoint endpoint;

	@DynamicPropertySource
	static void addresses(DynamicPropertyRegistry properties) {
		properties.add("manabi.teams.openid-metadata-url", CHANNEL::metadataUrl);
		properties.add("manabi.entra.authority-host", ENTRA::address);
	}

	@BeforeEach
	void startAfresh(@LocalServerPort int port) {
		this.endpoint = Endpoint.at(port);
		CHANNEL.reset();
		ENTRA.reset();
	}

}
