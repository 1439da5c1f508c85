package dev.manabi.delivery.chat;

import dev.manabi.Databases;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class NoticeOnPostgresTests extends NoticeChecks {

	@DynamicPropertySource
	static void onPostgres(DynamicPropertyRegistry registry) {
		String database = Databases.postgres();
		registry.add("spring.datasource.url", () -> database);
	}

}
