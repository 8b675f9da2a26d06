package org.gongjian.persistence.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.springframework.util.FileSystemUtils;

/**
 * The files of a PostgreSQL database server, and the server on them: made, started and
 * stopped with PostgreSQL's own programs.
 */
final class PostgresCluster {

	/** The server's own administrator; the application works as a lesser role. */
	static final String ADMINISTRATOR = "postgres";

	private static final List<String> SETTINGS = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=''",
			"password_encryption=scram-sha-256", "fsync=on", "full_page_writes=on", "synchronous_commit=on",
			"timezone=UTC", "log_timezone=UTC");

	private final DataFolder folder;

	private final Path programs;

	PostgresCluster(DataFolder folder, Path programs) {
		this.folder = folder;
		this.programs = programs;
	}

	/**
	 * Refuses a cluster that this application cannot start.
	 */
	static void check(DataFolder folder, String major) throws IOException {
		Path version = folder.cluster().resolve("PG_VERSION");
		if (Files.notExists(version)) {
			return;
		}
		if (!Files.isReadable(version) || !Files.getAttribute(folder.cluster(), "unix:uid")
			.equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))) {
			throw StartRefusedException.otherOwner(folder.cluster());
		}
		String found = Files.readString(version).strip();
		if (!found.equals(major)) {
			throw StartRefusedException.otherVersion(folder.cluster(), found, major);
		}
		if (Files.notExists(folder.password())) {
			throw StartRefusedException.passwordMissing(folder.password());
		}
	}

	/** Makes the files where there are none; a broken-off attempt is begun again. */
	void create() throws IOException {
		if (Files.exists(this.folder.cluster())) {
			return;
		}
		writePassword();
		Path unfinished = this.folder.cluster().resolveSibling("postgres.unfinished");
		FileSystemUtils.deleteRecursively(unfinished);
		PostgresProgram.Result result = program("initdb").run(List.of("--pgdata=" + unfinished,
				"--username=" + ADMINISTRATOR, "--pwfile=" + this.folder.password(), "--auth=scram-sha-256",
				"--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
		if (!result.succeeded()) {
			throw StartRefusedException.serverFailed(result.lastLine());
		}
		Files.move(unfinished, this.folder.cluster());
	}

	private void writePassword() throws IOException {
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		Files.deleteIfExists(this.folder.password());
		Files.createFile(this.folder.password(),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		Files.writeString(this.folder.password(), Base64.getUrlEncoder().withoutPadding().encodeToString(random));
	}

	String password() throws IOException {
		return Files.readString(this.folder.password()).strip();
	}

	/** Starts the server and waits until it answers. */
	void start(int port) throws IOException {
		Path log = this.folder.serverLog();
		if (Files.exists(log)) {
			Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
		}
		StringBuilder options = new StringBuilder("-p ").append(port);
		SETTINGS.forEach((setting) -> options.append(" -c ").append(setting));
		PostgresProgram.Result result = program("pg_ctl").run(List.of("start", "--wait", "--timeout=60",
				"--pgdata=" + this.folder.cluster(), "--log=" + log, "--options=" + options));
		if (!result.succeeded()) {
			throw StartRefusedException.serverFailed(reason(log).orElse(result.lastLine()));
		}
	}

	private static Optional<String> reason(Path log) throws IOException {
		if (Files.notExists(log)) {
			return Optional.empty();
		}
		List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
		return lines.stream().filter((line) -> line.contains("FATAL:") || line.contains("PANIC:")).findFirst();
	}

	/**
	 * Stops the server if one runs on these files: the one started here, or one that an
	 * application left behind when it was killed.
	 */
	void stop() throws IOException {
		if (runningServer().isEmpty()) {
			return;
		}
		if (!stop("fast").succeeded()) {
			stop("immediate");
		}
	}

	private PostgresProgram.Result stop(String mode) throws IOException {
		return program("pg_ctl")
			.run(List.of("stop", "--wait", "--timeout=60", "--mode=" + mode, "--pgdata=" + this.folder.cluster()));
	}

	/**
	 * The server's process. Its number alone proves nothing: after a restart of the
	 * machine another program may have it.
	 */
	Optional<ProcessHandle> runningServer() throws IOException {
		Path pidFile = this.folder.cluster().resolve("postmaster.pid");
		if (Files.notExists(pidFile)) {
			return Optional.empty();
		}
		return Files.readAllLines(pidFile)
			.stream()
			.findFirst()
			.map((line) -> Long.parseLong(line.strip()))
			.flatMap(ProcessHandle::of)
			.filter((
					process) -> process.info().command().filter((command) -> command.endsWith("/postgres")).isPresent())
			.filter((process) -> process.info()
				.arguments()
				.filter((arguments) -> List.of(arguments).contains(this.folder.cluster().toString()))
				.isPresent());
	}

	private PostgresProgram program(String name) {
		return new PostgresProgram(this.programs.resolve("bin").resolve(name));
	}

}
