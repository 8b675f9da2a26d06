package org.gongjian.app.importing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UploadTests {

	private static final int LARGEST = (int) Upload.LARGEST.toBytes();

	@Test
	void pastedTextMayBeAsLargeAsAFileAndNoLarger() {
		assertThat(Upload.ofText("x".repeat(LARGEST), "方案").content()).hasSize(LARGEST);
		assertThatExceptionOfType(UploadRefusedException.class)
			.isThrownBy(() -> Upload.ofText("中".repeat(LARGEST / 3 + 1), "方案"))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo("importing.refused.tooLarge"));
	}

}
