package org.gongjian.planimport;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DraftExportTests {

	private final String json = DraftExport.toJson("sample-plan.txt", new PlanReader().read(SampleText.waterPlan()));

	@Test
	void headIsWritten() {
		assertThat(this.json).contains("\"source\": \"sample-plan.txt\"", "\"documentNumber\": \"云溪农组〔2026〕3号\"",
				"\"issuedOn\": \"2026-02-20\"", "\"periodEnd\": \"2027-02-28\"");
	}

	@Test
	void unitsHaveTheirRoles() {
		assertThat(this.json.replaceAll("\\s+", " ")).contains("{ \"name\": \"县水利局\", \"role\": \"lead\" }",
				"{ \"name\": \"县财政局\", \"role\": \"support\" }", "\"unitGroups\": [ \"各乡镇\" ]");
	}

	@Test
	void targetsNameTheirTask() {
		assertThat(this.json.replaceAll("\\s+", " ")).contains("\"comparator\": \"<=\", \"value\": 12, \"unit\": \"%\"",
				"\"value\": 86.5, \"unit\": \"公里\", \"valueTo\": null, \"baseline\": null, \"due\": null, \"kind\": \"target\", \"task\": \"2\"");
	}

	@Test
	void dutiesHaveARhythmOrDays() {
		assertThat(this.json.replaceAll("\\s+", " ")).contains("\"every\": \"half-year\", \"times\": 1, \"due\": null",
				"\"every\": null, \"times\": null, \"due\": [ \"2026-09-30\" ]");
	}

}
