package org.gongjian.persistence.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RunFolderTests {

	@TempDir
	private Path parent;

	@Test
	void whatARunLeftBehindGoesWithTheNextStart() throws IOException {
		Path dead = Files.createDirectories(this.parent.resolve("run-dead/reading/deep"));
		Files.writeString(dead.resolve("rest.tmp"), "rest");
		Files.createFile(this.parent.resolve("run-dead/alive"));
		Path withoutMark = Files.createDirectory(this.parent.resolve("run-begun"));

		try (RunFolder run = RunFolder.below(this.parent)) {
			assertThat(run.part("reading")).isEmptyDirectory();
			assertThat(dead).doesNotExist();
			assertThat(withoutMark).doesNotExist();
		}
	}

	@Test
	void folderOfARunThatLivesIsLeftAlone() throws IOException {
		try (RunFolder first = RunFolder.below(this.parent)) {
			Path kept = Files.writeString(first.part("reading").resolve("now.tmp"), "now");

			try (RunFolder second = RunFolder.below(this.parent)) {
				assertThat(second.part("reading")).isNotEqualTo(first.part("reading"));
				assertThat(kept).exists();
			}
			assertThat(kept).exists();
		}
	}

	@Test
	void runThatEndsLeavesNothing() throws IOException {
		try (RunFolder run = RunFolder.below(this.parent)) {
			Files.writeString(run.part("evidence").resolve("copy.zip"), "copy");
		}

		assertThat(this.parent).isDirectoryNotContaining(Files::isDirectory);
	}

}
