package org.gongjian.app.publishing.names;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.UnitKind;
import org.gongjian.planimport.units.Likeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class AlikeNamesTests {

	private static final Duration SOON = Duration.ofSeconds(5);

	@Test
	void namesOfOneBodyAndShortFormsAreFoundAmongMany() {
		List<String> printed = IntStream.range(0, 1000)
			.mapToObj((i) -> (i == 500) ? "区发改委" : (i == 900) ? "区星海建设集团公司" : "区第" + i + "项目组")
			.toList();
		AlikeNames alike = new AlikeNames(List.of(unit("区发展和改革委员会"), unit("区教育委员会")), Set.of(), printed);

		assertThat(alike.of("区发改委")).extracting(UnitMatch.Alike::name).containsExactly("区发展和改革委员会");
		assertThat(alike.of("区星海公司"))
			.contains(new UnitMatch.Alike(NameChoice.sameAs("区星海建设集团公司"), "区星海建设集团公司", Likeness.Reason.SHORT_FORM));
	}

	@ParameterizedTest
	@ValueSource(strings = { "%d号工作站", "区第%d局", "区发展改革委%d", "%d镇", "县%d医院", "区%d和改革委员会" })
	void thousandsOfNamesAreComparedSoon(String name) {
		List<String> printed = IntStream.range(0, 2000).mapToObj((i) -> name.formatted(i)).toList();
		List<ResponsibleUnit> units = printed.subList(0, 1000).stream().map(AlikeNamesTests::unit).toList();

		long begun = workOfThisThread();
		AlikeNames alike = new AlikeNames(units, Set.of(), printed.subList(1000, 2000));
		printed.forEach(alike::of);

		assertThat(Duration.ofNanos(workOfThisThread() - begun)).isLessThan(SOON);
	}

	// Whatever else the machine does meanwhile is left out.
	private static long workOfThisThread() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	@Test
	void moreUnknownNamesThanAPlanHasAreNotCompared() {
		List<String> printed = IntStream.range(0, 1001).mapToObj((i) -> "区第" + i + "局").toList();

		assertThatExceptionOfType(CrowdedDraftException.class)
			.isThrownBy(() -> new AlikeNames(List.of(), Set.of(), printed));
		assertThatNoException().isThrownBy(() -> new AlikeNames(List.of(), Set.of(), printed.subList(0, 1000)));
	}

	private static ResponsibleUnit unit(String name) {
		return new ResponsibleUnit(UUID.randomUUID(), name, name, UnitKind.likelyFor(name));
	}

}
