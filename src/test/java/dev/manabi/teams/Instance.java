package dev.manabi.teams;

import java.util.stream.Stream;

import dev.manabi.ManabiApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One running application of perhaps several, with the demo people, on a database that
 * outlives it.
 */
record Instance(ConfigurableApplicationContext application, Endpoint endpoint) implements AutoCloseable {

	static Instance on(String database, ChannelStub channel, String... more) {
		ConfigurableApplicationContext application = new SpringApplicationBuilder(ManabiApplication.class,
				EntraStub.Trusted.class)
			.run(Stream.concat(settings(database, channel), Stream.of(more))
				.map((setting) -> "--" + setting)
				.toArray(String[]::new));
		int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		return new Instance(application, Endpoint.at(port));
	}

	private static Stream<String> settings(String database, ChannelStub channel) {
		return Stream.of("server.port=0", "manabi.roster.source=demo", "manabi.teams.app-id=" + Tokens.APP_ID,
				"manabi.teams.client-secret=" + EntraStub.SECRET, "manabi.entra.tenant-id=" + Activities.TENANT,
				"manabi.entra.authority-host=" + EntraStub.shared().address(),
				"manabi.teams.service-url-hosts=localhost", "manabi.teams.openid-metadata-url=" + channel.metadataUrl(),
				"spring.datasource.url=" + database, "spring.datasource.username=" + user(database));
	}

	private static String user(String database) {
		return database.startsWith("jdbc:h2:") ? "manabi" : "postgres";
	}

	@Override
	public void close() {
		this.application.close();
	}

}
