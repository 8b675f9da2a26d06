package org.gongjian.persistence.server;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedDatabaseTests {

	@TempDir
	Path data;

	@Test
	void keepsDataFromOneStartToTheNext() throws SQLException {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(this.data)) {
			run(database, "create table kept (word text)");
			run(database, "insert into kept values ('方案')");
		}

		try (EmbeddedDatabase database = EmbeddedDatabase.start(this.data)) {
			assertThat(answer(database, "select word from kept")).isEqualTo("方案");
		}
	}

	@Test
	void isReachedOverLoopbackWithThePasswordOnly() throws Exception {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(this.data)) {
			assertThat(Files.readString(this.data.resolve("postgres/postmaster.opts")))
				.contains("listen_addresses=127.0.0.1")
				.contains("unix_socket_directories=\"");
			assertThat(answer(database, "show fsync")).isEqualTo("on");
			assertThat(answer(database, "select rolsuper::text from pg_roles where rolname = current_user"))
				.isEqualTo("false");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), "postgres", "wrong"));
		}
		assertThat(Files.readString(this.data.resolve("postgres/pg_hba.conf")).lines())
			.noneMatch((line) -> !line.startsWith("#") && line.contains("trust"));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.data.resolve("postgres.password"))))
			.isEqualTo("rw-------");
	}

	@Test
	void leavesNoServerBehindWhenClosed() throws IOException {
		EmbeddedDatabase database = EmbeddedDatabase.start(this.data);
		URI address = URI.create(database.getJdbcUrl().substring("jdbc:".length()));

		database.close();

		assertThat(this.data.resolve("postgres/postmaster.pid")).doesNotExist();
		assertThatExceptionOfType(ConnectException.class)
			.isThrownBy(() -> new Socket(address.getHost(), address.getPort()).close());
	}

	@Test
	void refusesAFolderOfAnotherPostgreSql() throws IOException {
		EmbeddedDatabase.check(this.data);
		Files.createDirectory(this.data.resolve("postgres"));
		Files.writeString(this.data.resolve("postgres/PG_VERSION"), "15\n");

		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> EmbeddedDatabase.check(this.data))
			.withMessageContaining("PostgreSQL 15")
			.withMessageNotContaining("\n");
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> EmbeddedDatabase.start(this.data));
	}

	@Test
	void refusesAFolderThatHoldsOtherThings() throws IOException {
		Files.writeString(this.data.resolve("letter.txt"), "dear");

		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> EmbeddedDatabase.start(this.data))
			.withMessageContaining("not a data folder");
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> EmbeddedDatabase.erase(this.data));
		assertThat(this.data.resolve("letter.txt")).exists();
	}

	@Test
	void refusesAFolderThatCannotBe() throws IOException {
		Path file = Files.createFile(this.data.resolve("file"));

		assertThatExceptionOfType(StartRefusedException.class)
			.isThrownBy(() -> EmbeddedDatabase.start(file.resolve("data")))
			.withMessageContaining("not writable");
	}

	@Test
	void refusesAClusterWithoutItsPassword() throws IOException {
		EmbeddedDatabase.check(this.data);
		Files.createDirectory(this.data.resolve("postgres"));
		Files.writeString(this.data.resolve("postgres/PG_VERSION"), "18\n");

		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> EmbeddedDatabase.start(this.data))
			.withMessageContaining("postgres.password");
	}

	@Test
	void eraseLeavesAnEmptyFolderToStartOn() throws SQLException {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(this.data)) {
			run(database, "create table kept (word text)");
		}

		EmbeddedDatabase.erase(this.data);

		assertThat(this.data.resolve("postgres")).doesNotExist();
		try (EmbeddedDatabase database = EmbeddedDatabase.start(this.data)) {
			assertThat(answer(database, "select count(*)::text from pg_tables where tablename = 'kept'"))
				.isEqualTo("0");
		}
	}

	static void run(EmbeddedDatabase database, String sql) throws SQLException {
		try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	static String answer(EmbeddedDatabase database, String query) throws SQLException {
		try (Connection connection = connect(database);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(query)) {
			rows.next();
			return rows.getString(1);
		}
	}

	private static Connection connect(EmbeddedDatabase database) throws SQLException {
		return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
	}

}
