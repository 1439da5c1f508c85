package dev.manabi;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Has tests of the whole application run on PostgreSQL.
 */
public interface OnPostgres {

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) {
		String url = Databases.postgres();
		properties.add("spring.datasource.url", () -> url);
	}

}
