package dev.manabi.teams;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import dev.manabi.ManabiApplication;
import dev.manabi.entra.EntraStub;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One running application of perhaps several, with the demo people, on a database that
 * outlives it.
 */
record Instance(ConfigurableApplicationContext application, Endpoint endpoint) implements AutoCloseable {

	static Instance on(String database, ChannelStub channel, String... more) {
		Map<String, String> settings = settings(database, channel);
		Stream.of(more)
			.map((setting) -> setting.split("=", 2))
			.forEach((setting) -> settings.put(setting[0], setting[1]));
		ConfigurableApplicationContext application = new SpringApplicationBuilder(ManabiApplication.class,
				EntraStub.Trusted.class)
			.run(settings.entrySet()
				.stream()
				.map((setting) -> "--" + setting.getKey() + "=" + setting.getValue())
				.toArray(String[]::new));
		int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		return new Instance(application, Endpoint.at(port));
	}

	private static Map<String, String> settings(String database, ChannelStub channel) {
		return new HashMap<>(
				Map.of("server.port", "0", "manabi.roster.source", "demo", "manabi.teams.app-id", Tokens.APP_ID,
						"manabi.teams.client-secret", EntraStub.SECRET, "manabi.entra.tenant-id", Activities.TENANT,
						"manabi.entra.authority-host", EntraStub.shared().address(), "manabi.teams.service-url-hosts",
						"localhost", "manabi.teams.openid-metadata-url", channel.metadataUrl(), "spring.datasource.url",
						database, "spring.datasource.username", user(database)));
	}

	private static String user(String database) {
		return database.startsWith("jdbc:h2:") ? "manabi" : "postgres";
	}

	@Override
	public void close() {
		this.application.close();
	}

}
