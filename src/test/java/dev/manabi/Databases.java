package dev.manabi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Named;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Fresh databases with our tables, H2 and PostgreSQL.
 */
public final class Databases {

	private static final Cleaner CLEANER = Cleaner.create();

	private Databases() {
	}

	public static Stream<Named<JdbcClient>> both() {
		return sources().map((named) -> Named.of(named.getName(), JdbcClient.create(named.getPayload())));
	}

	/** A fresh H2. */
	public static JdbcClient one() {
		return JdbcClient.create(source());
	}

	/** The same for tests that need transactions. */
	public static DataSource source() {
		return migrated(h2());
	}

	/** Both for tests that need transactions. */
	public static Stream<Named<DataSource>> sources() {
		return Stream.of(Named.of("H2", migrated(h2())), Named.of("PostgreSQL", migrated(Postgres.fresh())));
	}

	/** The URL of a fresh PostgreSQL database without our tables. */
	public static String postgres() {
		return Postgres.SERVER.getJdbcUrl("postgres", Postgres.name());
	}

	/** It is there as long as anybody has the source of it. */
	private static DataSource h2() {
		JdbcDataSource h2 = new JdbcDataSource();
		h2.setUrl("jdbc:h2:mem:" + UUID.randomUUID()
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
		try {
			Connection kept = h2.getConnection();
			CLEANER.register(h2, () -> JdbcUtils.closeConnection(kept));
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return h2;
	}

	private static DataSource migrated(DataSource database) {
		Flyway.configure().dataSource(database).load().migrate();
		return database;
	}

	/** One server for all tests of a run, started when first needed. */
	private static final class Postgres {

		private static final EmbeddedPostgres SERVER = start();

		private static DataSource fresh() {
			return SERVER.getDatabase("postgres", name());
		}

		private static String name() {
			String name = "t" + UUID.randomUUID().toString().replace("-", "");
			JdbcClient.create(SERVER.getPostgresDatabase()).sql("CREATE DATABASE " + name).update();
			return name;
		}

		private static EmbeddedPostgres start() {
			try {
				EmbeddedPostgres server = EmbeddedPostgres.start();
				Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
				return server;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static void stop(EmbeddedPostgres server) {
			try {
				server.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
