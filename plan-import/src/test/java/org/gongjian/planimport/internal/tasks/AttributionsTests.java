package org.gongjian.planimport.internal.tasks;

import java.util.stream.Stream;

import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.internal.lines.Block;
import org.gongjian.planimport.internal.lines.Coverage;
import org.gongjian.planimport.internal.lines.PartReader;
import org.gongjian.planimport.internal.lines.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AttributionsTests {

	private final Attributions attributions = new Attributions();

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "（一）建厂。|1. 选址。|2. 施工。|责任单位：县水利局, true", "（一）建厂。|1. 选址。|2. 施工。|牵头单位：县水利局|配合单位：县财政局, true",
			"（一）建厂。|1. 选址。|2. 施工。（县水利局）, false", "（一）建厂。|1. 选址。（县财政局）|2. 施工。|责任单位：县水利局, false",
			"（一）建厂。|1. 选址。|责任单位：县水利局, false", "一、建厂。|1. 选址。|2. 施工。|责任单位：县水利局, false", "（一）建厂。|1. 选址。|2. 施工。, false",
			"（一）建厂。（县水利局）|1. 选址。|2. 施工。, true" })
	void unitsInALineBelowThePointsAnswerForAll(String lines, boolean names) {
		assertThat(this.attributions.namesUnits(item(lines))).isEqualTo(names);
	}

	@Test
	void lastPointKeepsItsWords() {
		Block item = item("（一）建厂。|1. 选址。|2. 施工。|责任单位：县水利局");
		this.attributions.of(item);
		Attribution last = this.attributions.of(item.children().get(1));
		assertThat(last.words().text()).isEqualTo("施工。");
		assertThat(last.namesUnits()).isFalse();
	}

	@Test
	void itemWhosePointsNameTheirsOnlyGroupsThem() {
		Block item = item("（一）建厂。（县水利局）|1. 选址。（县财政局）|2. 施工。（各乡镇）");
		assertThat(this.attributions.namesUnits(item)).isFalse();
		assertThat(this.attributions.holdsUnits(item)).isTrue();
	}

	private static Block item(String lines) {
		return PartReader
			.read(Stream.of(lines.split("[|]")).map(Paragraph::of).toList(), TaskReader::isComplete,
					UnitLine::isLabelled, UnitLine::is, new Problems(), new Coverage())
			.get(0)
			.root()
			.children()
			.get(0);
	}

}
