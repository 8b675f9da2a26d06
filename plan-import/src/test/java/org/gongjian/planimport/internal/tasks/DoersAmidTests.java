package org.gongjian.planimport.internal.tasks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DoersAmidTests {

	@Test
	void clauseMayNameThemWithoutBy() {
		assertThat(DoersAmid.inClauses("完善制度。县水利局牵头，县财政局配合，建成水厂。")).containsExactly("县水利局牵头，县财政局配合");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "'由县水利局牵头，县财政局配合，分批建设水厂。', '县水利局牵头，县财政局配合'", "由县水利局负责。, 县水利局负责",
			"'水厂由县水利局、县财政局主抓，各乡镇参与。', '县水利局、县财政局主抓，各乡镇参与'" })
	void sentenceNamesWhoDoesTheWork(String words, String list) {
		assertThat(DoersAmid.in(words)).containsExactly(list);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "'县总工会牵头，走访困难职工。', 县总工会牵头", "县总工会牵头组织走访困难职工。, 县总工会牵头", "'完善制度，由县民政局牵头开展普查。', 县民政局牵头" })
	void headOfASentenceNamesWhoLeads(String words, String list) {
		assertThat(DoersAmid.anywhere(words)).containsExactly(list);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "走访困难职工。", "由副县长周明远牵头推进。", "建立专人牵头机制。" })
	void sentenceWithoutABodyNamesNoLead(String words) {
		assertThat(DoersAmid.anywhere(words)).isEmpty();
	}

	@Test
	void severalSentencesNameSeveral() {
		assertThat(DoersAmid.in("水厂由县水利局负责；管网由县住房城乡建设局负责。")).containsExactly("县水利局负责", "县住房城乡建设局负责");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "由专人负责，定期巡查。", "由副县长周明远牵头，分批建设。", "县水利局牵头，县财政局配合。", "由政府购买服务，企业负责运行维护水厂", "由县水利局审批后建设。" })
	void otherSentencesNameNone(String words) {
		assertThat(DoersAmid.in(words)).isEmpty();
	}

}
