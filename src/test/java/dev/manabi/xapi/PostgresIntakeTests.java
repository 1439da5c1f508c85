package dev.manabi.xapi;

import dev.manabi.Databases;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * On PostgreSQL.
 */
@XapiTest
class PostgresIntakeTests extends IntakeContract {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) {
		properties.add("spring.datasource.url", Databases::postgres);
		properties.add("spring.datasource.username", () -> "postgres");
	}

}
