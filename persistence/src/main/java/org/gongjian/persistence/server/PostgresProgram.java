package org.gongjian.persistence.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the PostgreSQL programs, to be run to its end. PostgreSQL refuses to run as
 * root; root's programs run in a user namespace of their own, where they have no rights
 * beyond root's files.
 *
 * @param path the program
 */
record PostgresProgram(Path path) {

	Result run(List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>();
		if (currentUserId() == 0) {
			command.addAll(List.of("unshare", "--user"));
		}
		command.add(this.path.toString());
		command.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG") || name.startsWith("LC_"));
		builder.environment().put("LC_ALL", "C");
		Process process = builder.start();
		process.getOutputStream().close();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Result(exitCode(process), output.strip());
	}

	private static int exitCode(Process process) throws IOException {
		try {
			return process.waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while a PostgreSQL program ran", ex);
		}
	}

	private static int currentUserId() throws IOException {
		return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
	}

	/**
	 * How the program ended.
	 *
	 * @param exitCode its exit code
	 * @param output what it printed
	 */
	record Result(int exitCode, String output) {

		boolean succeeded() {
			return this.exitCode == 0;
		}

		String lastLine() {
			return this.output.lines().reduce("", (before, line) -> line);
		}

	}

}
