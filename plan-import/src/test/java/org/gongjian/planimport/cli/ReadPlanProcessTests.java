package org.gongjian.planimport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ReadPlanProcessTests {

	@TempDir
	private Path folder;

	@Test
	void draftsGoToStandardOutputAndRefusalsToStandardError() throws Exception {
		Path plan = Files.writeString(this.folder.resolve("plan.txt"), "一、重点任务\n1.改造水厂3座。（责任单位：县水利局）");
		Path drafts = this.folder.resolve("drafts");
		Path refusals = this.folder.resolve("refusals");

		int exitCode = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), ReadPlan.class.getName(), plan.toString(), "none.txt")
			.redirectOutput(drafts.toFile())
			.redirectError(refusals.toFile())
			.start()
			.waitFor();

		assertThat(exitCode).isEqualTo(1);
		assertThat(read(drafts)).startsWith("[\n{\n").contains("县水利局").endsWith("}\n]\n");
		assertThat(read(refusals)).startsWith("none.txt: 文件不存在").hasLineCount(1);
	}

	private static String read(Path file) throws IOException {
		return Files.readString(file, StandardCharsets.UTF_8);
	}

}
