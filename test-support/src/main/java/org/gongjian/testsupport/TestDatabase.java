package org.gongjian.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * The PostgreSQL server of a test run: a container where a Docker engine answers, the
 * embedded binaries where none does. This is the one place that chooses. There is one
 * server for each JVM and as many databases on it as are asked for. An engine that has no
 * image of PostgreSQL and cannot fetch one counts as none.
 *
 * <p>
 * The system property {@code test.database} set to {@code container} or {@code embedded}
 * insists on one of the two.
 */
public final class TestDatabase {

	private static final Logger logger = LoggerFactory.getLogger(TestDatabase.class);

	/** Enough for the pools of all contexts that are kept at a time. */
	private static final String CONNECTIONS = "500";

	private static final AtomicInteger databases = new AtomicInteger();

	private TestDatabase() {
	}

	/** A new, empty database on the server of this test run. */
	public static Location create() {
		Server server = Holder.SERVER;
		String name = "test_" + databases.incrementAndGet();
		try (Connection connection = DriverManager.getConnection(server.url("postgres"), server.username(),
				server.password())) {
			connection.createStatement().execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("No database for the test", ex);
		}
		return new Location(server.url(name), server.username(), server.password());
	}

	private static Server start() {
		String wanted = System.getProperty("test.database", "");
		if (wanted.equals("container")) {
			return startContainer();
		}
		if (wanted.equals("embedded") || !dockerAnswers()) {
			return startEmbedded();
		}
		try {
			return startContainer();
		}
		catch (ContainerFetchException ex) {
			logger.warn("A Docker engine answers, but gives no image postgres:18: {}", ex.getMessage());
			return startEmbedded();
		}
	}

	/** Asks without the error that Testcontainers logs when there is no engine. */
	private static boolean dockerAnswers() {
		LoggingSystem logging = LoggingSystem.get(TestDatabase.class.getClassLoader());
		logging.setLogLevel("org.testcontainers", LogLevel.OFF);
		try {
			return DockerClientFactory.instance().isDockerAvailable();
		}
		finally {
			logging.setLogLevel("org.testcontainers", LogLevel.WARN);
		}
	}

	@SuppressWarnings("resource") // lives as long as the JVM
	private static Server startContainer() {
		logger.info("Test database: postgres:18 container");
		PostgreSQLContainer container = new PostgreSQLContainer(DockerImageName.parse("postgres:18"))
			.withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=" + CONNECTIONS);
		container.start();
		String base = "jdbc:postgresql://" + container.getHost() + ":"
				+ container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/";
		return new Server(base, container.getUsername(), container.getPassword());
	}

	@SuppressWarnings("resource") // lives as long as the JVM
	private static Server startEmbedded() {
		logger.info("Test database: embedded PostgreSQL binaries");
		try {
			EmbeddedPostgres postgres = EmbeddedPostgres.builder()
				.setServerConfig("fsync", "off")
				.setServerConfig("max_connections", CONNECTIONS)
				.start();
			return new Server("jdbc:postgresql://localhost:" + postgres.getPort() + "/", "postgres", "postgres");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Where a database is and how to enter it.
	 *
	 * @param url the JDBC address
	 * @param username the user
	 * @param password the password
	 */
	public record Location(String url, String username, String password) {

	}

	private record Server(String base, String username, String password) {

		String url(String database) {
			return this.base + database;
		}

	}

	private static final class Holder {

		static final Server SERVER = start();

	}

}
