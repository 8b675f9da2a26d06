package org.gongjian.app.importing;

import org.gongjian.planimport.PlanReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileEndingsTests {

	@ParameterizedTest
	@CsvSource({ "方案.txt, text/plain", "方案.text, text/plain", "方案.PDF, application/pdf", "方案.html, text/html",
			"方案.htm, text/html", "方案.doc, application/msword",
			"方案.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
			"方案.xls, application/vnd.ms-excel",
			"方案.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" })
	void fileIsKeptAsWhatItIs(String fileName, String mediaType) {
		assertThat(FileEndings.mediaType(fileName)).isEqualTo(mediaType);
	}

	@Test
	void pageOffersWhatIsRead() {
		assertThat(FileEndings.accepted().split(",")).hasSameSizeAs(PlanReader.endings()).contains(".txt");
	}

}
