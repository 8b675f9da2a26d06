package org.gongjian.planimport.internal.actions;

import java.util.List;

import org.gongjian.planimport.DraftOfficial;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LeadSentenceTests {

	@Test
	void personAndUnitsTakeTheLead() {
		LeadSentence leads = read("供水行动由县政府副县长周明远牵头，县水利局、县财政局主抓，县审计局配合。县统计局牵头建立台账。");

		assertThat(leads.officials()).extracting(DraftOfficial::name, DraftOfficial::position)
			.containsExactly(tuple("周明远", "县政府副县长"));
		assertThat(leads.units()).containsExactly("县水利局", "县财政局");
	}

	@Test
	void twoPersonsMayLead() {
		assertThat(read("由县政府常务副县长周明远、副县长林芳牵头，县水利局具体负责。").officials())
			.extracting(DraftOfficial::name, DraftOfficial::position)
			.containsExactly(tuple("周明远", "县政府常务副县长"), tuple("林芳", "副县长"));
	}

	@Test
	void onePersonMayHoldTwoOffices() {
		assertThat(read("由县委常委、组织部部长林芳同志牵头抓总，县委组织部统筹推进。").officials())
			.extracting(DraftOfficial::name, DraftOfficial::position)
			.containsExactly(tuple("林芳", "县委常委、组织部部长"));
	}

	@Test
	void nextSentenceMayNameTheUnits() {
		assertThat(read("供水行动由县委副书记林芳牵头。其中，水厂建设由县水利局主抓，县财政局配合；管网改造由县住房城乡建设局主抓。").units()).containsExactly("县水利局",
				"县住房城乡建设局");
	}

	@Test
	void unitsThatLeadOnlyAPieceOfWorkAreNotNamed() {
		assertThat(LeadSentence.in(PlacedText.of(0, "县水利局牵头制定办法，县财政局负责资金。", 0))).isEmpty();
	}

	@Test
	void leadsAreThoseOfTheActionThatIsNamed() {
		List<LeadSentence> leads = LeadSentence.in(PlacedText.of(0, "供水行动由副县长周明远牵头；节水行动由副县长林芳牵头，县水利局主抓。", 0));

		assertThat(leads).extracting(LeadSentence::subject).containsExactly("供水行动", "节水行动");
		assertThat(leads.get(1).units()).containsExactly("县水利局");
	}

	@Test
	void personsMayLeadTogether() {
		assertThat(read("供水行动由县委副书记林芳、副县长周明远共同牵头，县水利局主抓。").officials()).extracting(DraftOfficial::name)
			.containsExactly("林芳", "周明远");
	}

	@Test
	void oneSentenceMayNameTheLeadsOfTwoActions() {
		assertThat(LeadSentence.in(PlacedText.of(0, "供水行动由副县长周明远牵头，节水行动由县政府党组成员林芳牵头。", 0)))
			.extracting(LeadSentence::subject)
			.containsExactly("供水行动", "节水行动");
	}

	@Test
	void personMayLeadWithoutBy() {
		LeadSentence leads = read("县委副书记周明远牵头供水，副县长林芳牵头节水，县水利局负责统筹。各镇党委书记亲自牵头。");

		assertThat(leads.officials()).extracting(DraftOfficial::name).containsExactly("周明远", "林芳");
		assertThat(leads.units()).containsExactly("县水利局");
	}

	@Test
	void eachClauseOfASentenceNamesItsOwnAction() {
		List<LeadSentence> leads = LeadSentence.in(PlacedText.of(0, "供水行动由副县长周明远牵头，县水利局主抓，节水行动由副县长林芳牵头。", 0));

		assertThat(leads).extracting(LeadSentence::subject, LeadSentence::units)
			.containsExactly(tuple("供水行动", List.of("县水利局")), tuple("节水行动", List.of()));
	}

	@Test
	void unitMayLeadTheActionItself() {
		assertThat(read("本行动由县水利局牵头，县财政局配合。").units()).containsExactly("县水利局");
		assertThat(LeadSentence.in(PlacedText.of(0, "宣传工作由县水利局牵头。", 0))).isEmpty();
	}

	/** What all sentences of a text name. */
	private static LeadSentence read(String text) {
		List<LeadSentence> leads = LeadSentence.in(PlacedText.of(0, text, 0));
		return new LeadSentence("", leads.stream().flatMap((lead) -> lead.officials().stream()).toList(),
				leads.stream().flatMap((lead) -> lead.units().stream()).distinct().toList(), PlacedText.of(0, text, 0));
	}

}
