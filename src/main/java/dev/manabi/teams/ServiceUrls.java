package dev.manabi.teams;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where Teams serves a tenant: as last seen, else as configured.
 */
@Component
class ServiceUrls {

	private final JdbcClient jdbc;

	private final TeamsProperties teams;

	ServiceUrls(JdbcClient jdbc, TeamsProperties teams) {
		this.jdbc = jdbc;
		this.teams = teams;
	}

	/** Keeps where the tenant was seen; an address that is known costs no write. */
	void saw(String tenant, String serviceUrl) {
		if (this.jdbc.sql("SELECT count(*) FROM teams_service_url WHERE tenant_id = :tenant AND service_url = :url")
			.param("tenant", tenant)
			.param("url", serviceUrl)
			.query(Integer.class)
			.single() > 0) {
			return;
		}
		if (write("UPDATE teams_service_url SET service_url = :url WHERE tenant_id = :tenant", tenant,
				serviceUrl) == 0) {
			write("""
					INSERT INTO teams_service_url (tenant_id, service_url) VALUES (:tenant, :url)
					ON CONFLICT DO NOTHING
					""", tenant, serviceUrl);
		}
	}

	String of(String tenant) {
		return this.jdbc.sql("SELECT service_url FROM teams_service_url WHERE tenant_id = :tenant")
			.param("tenant", tenant)
			.query(String.class)
			.optional()
			.orElse(this.teams.serviceUrl().toString());
	}

	private int write(String sql, String tenant, String serviceUrl) {
		return this.jdbc.sql(sql).param("tenant", tenant).param("url", serviceUrl).update();
	}

}
