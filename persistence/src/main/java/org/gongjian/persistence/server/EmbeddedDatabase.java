package org.gongjian.persistence.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The application's own PostgreSQL: a real server whose data lies in the data folder,
 * reachable from this machine only and only with the password kept there. It runs from
 * {@link #start} to {@link #close}; one that outlived a killed application is stopped
 * before the next is started.
 */
public final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedDatabase.class);

	/** The application's role and its database. */
	private static final String NAME = "gongjian";

	private final DataFolder folder;

	private final PostgresCluster cluster;

	private final int port;

	private final String password;

	private EmbeddedDatabase(DataFolder folder, PostgresCluster cluster, int port, String password) {
		this.folder = folder;
		this.cluster = cluster;
		this.port = port;
		this.password = password;
	}

	/**
	 * Starts the server on the data folder.
	 * @throws StartRefusedException if that cannot be
	 */
	public static EmbeddedDatabase start(Path data) {
		DataFolder folder = DataFolder.take(data);
		boolean started = false;
		try {
			PostgresBinaries binaries = PostgresBinaries.ofThisMachine();
			PostgresCluster.check(folder, binaries.major());
			PostgresCluster cluster = new PostgresCluster(folder, binaries.unpackedIn(folder.binaries()));
			stopLeftover(cluster);
			cluster.create();
			EmbeddedDatabase database = new EmbeddedDatabase(folder, cluster, freePort(), cluster.password());
			database.open();
			started = true;
			return database;
		}
		catch (IOException ex) {
			throw StartRefusedException.serverFailed(ex.toString());
		}
		finally {
			if (!started) {
				folder.close();
			}
		}
	}

	/**
	 * Refuses a data folder that {@link #start} would refuse, without starting anything.
	 * @throws StartRefusedException if the folder is in use, not ours, not writable or of
	 * another PostgreSQL
	 */
	public static void check(Path data) {
		try (DataFolder folder = DataFolder.take(data)) {
			PostgresCluster.check(folder, PostgresBinaries.ofThisMachine().major());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Deletes all data in the folder.
	 * @throws StartRefusedException if the folder is in use, not ours or not writable
	 */
	public static void erase(Path data) {
		if (Files.notExists(data)) {
			return;
		}
		try (DataFolder folder = DataFolder.take(data)) {
			if (Files.exists(folder.cluster())) {
				stopLeftover(
						new PostgresCluster(folder, PostgresBinaries.ofThisMachine().unpackedIn(folder.binaries())));
			}
			folder.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void stopLeftover(PostgresCluster cluster) throws IOException {
		if (cluster.runningServer().isPresent()) {
			logger.warn("Stopping the PostgreSQL server that an earlier run left behind");
			cluster.stop();
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private void open() throws IOException {
		this.cluster.start(this.port);
		try (Connection connection = DriverManager.getConnection(url(PostgresCluster.ADMINISTRATOR),
				PostgresCluster.ADMINISTRATOR, this.password); Statement statement = connection.createStatement()) {
			if (isMissing(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
				statement.execute("create role " + NAME + " login password '" + this.password + "'");
			}
			if (isMissing(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
				statement.execute("create database " + NAME + " owner " + NAME);
			}
		}
		catch (SQLException ex) {
			this.cluster.stop();
			throw StartRefusedException.serverFailed(ex.toString());
		}
		logger.info("PostgreSQL started on 127.0.0.1:{}, data in {}", this.port, this.folder);
	}

	private static boolean isMissing(Statement statement, String query) throws SQLException {
		try (ResultSet rows = statement.executeQuery(query)) {
			return !rows.next();
		}
	}

	private String url(String database) {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/" + database;
	}

	@Override
	public String getUsername() {
		return NAME;
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	@Override
	public String getJdbcUrl() {
		return url(NAME);
	}

	/** Stops the server and gives the data folder free. */
	@Override
	public void close() {
		try (this.folder) {
			this.cluster.stop();
			logger.info("PostgreSQL stopped");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
