package dev.manabi.privacy;

import dev.manabi.Databases;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class LeaverErasureOnPostgresTests extends LeaverErasureChecks {

	@DynamicPropertySource
	static void onPostgres(DynamicPropertyRegistry registry) {
		String database = Databases.postgres();
		registry.add("spring.datasource.url", () -> database);
	}

}
