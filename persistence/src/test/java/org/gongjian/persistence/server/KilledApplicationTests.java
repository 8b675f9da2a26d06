package org.gongjian.persistence.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Another application, a process of its own, has the data folder.
 */
@Timeout(120)
class KilledApplicationTests {

	@TempDir
	Path data;

	private Process other;

	@BeforeEach
	void startOther() throws IOException {
		this.other = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
				System.getProperty("java.class.path"), OtherApplication.class.getName(), this.data.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		BufferedReader output = this.other.inputReader(StandardCharsets.UTF_8);
		String line = output.readLine();
		while (line != null && !line.equals("started")) {
			line = output.readLine();
		}
		assertThat(line).isEqualTo("started");
	}

	@AfterEach
	void stopOther() throws InterruptedException {
		this.other.destroyForcibly().waitFor();
		EmbeddedDatabase.erase(this.data);
	}

	@Test
	void itsFolderIsRefusedWhileItLives() {
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> EmbeddedDatabase.start(this.data))
			.withMessageContaining("in use")
			.withMessageNotContaining("\n");
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> EmbeddedDatabase.erase(this.data));
	}

	@Test
	void itsServerIsStoppedAndItsDataKeptOnceItWasKilled() throws Exception {
		this.other.destroyForcibly().waitFor();

		try (EmbeddedDatabase database = EmbeddedDatabase.start(this.data)) {
			assertThat(EmbeddedDatabaseTests.answer(database, "select word from kept")).isEqualTo("committed");
		}
	}

	static final class OtherApplication {

		private OtherApplication() {
		}

		@SuppressWarnings("resource") // is killed
		public static void main(String[] args) throws Exception {
			EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
			EmbeddedDatabaseTests.run(database, "create table kept (word text)");
			EmbeddedDatabaseTests.run(database, "insert into kept values ('committed')");
			System.out.println("started");
			Thread.sleep(Long.MAX_VALUE);
		}

	}

}
