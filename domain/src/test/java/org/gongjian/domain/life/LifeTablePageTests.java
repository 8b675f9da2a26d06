package org.gongjian.domain.life;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LifeTablePageTests {

	private static final Path PAGE = Path.of("../docs/task-life.md");

	@Test
	void pageSaysWhatTheTableSays() throws IOException {
		if (Boolean.getBoolean("task-life.print")) {
			Files.writeString(PAGE, LifeTablePage.print());
		}
		assertThat(PAGE).as("print it again with -Dtask-life.print=true").hasContent(LifeTablePage.print());
	}

}
