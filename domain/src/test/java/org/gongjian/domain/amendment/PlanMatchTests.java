package org.gongjian.domain.amendment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class PlanMatchTests {

	private static final String CLINIC = "改造三所镇卫生院，配齐急救设备和救护车，9月底前投入使用。";

	private static final String LECTURES = "各镇开展健康知识讲座，全年不少于100场。";

	private static final String ROAD = "硬化通村公路20公里，完善路灯和排水设施。";

	@ParameterizedTest(name = "{0} → {1}: {2}")
	@CsvSource(delimiter = '|', textBlock = """
			改造三所镇卫生院，配齐急救设备。 | 改造三所镇卫生院，配齐急救设备。 | true
			改造三所镇卫生院，配齐急救设备。 | 改造三所镇卫生院, 配齐 急救设备 | true
			改造三所镇卫生院，配齐急救设备。 | 改造五所镇卫生院，配齐急救设备和救护车。 | true
			硬化通村公路20公里，完善路灯和排水设施。 | 硬化通村公路35公里，完善路灯设施。 | true
			开展健康讲座100场。 | 全年开展健康讲座和义诊120场以上。 | true
			改造三所镇卫生院，配齐急救设备。 | 举办招聘会，帮助脱贫劳动力就业。 | false
			推进农村饮水安全工程建设。 | 推进农村危房改造工作。 | false
			开展健康讲座100场。 | 开展技能培训200人。 | false
			""")
	void rewordedTaskPersistsAndAnotherOneDoesNot(String before, String after, boolean persists) {
		PlanMatch match = match(plan(task("7", before)), plan(task("3", after)));

		assertThat(match.tasks().containsKey(0)).isEqualTo(persists);
	}

	@Test
	void renumberingByAnInsertedTaskMovesNothing() {
		PlanMatch match = match(plan(task("1", CLINIC), task("2", LECTURES), task("3", ROAD)),
				plan(task("1", CLINIC), task("2", "建立防返贫监测机制，每月排查一次。"), task("3", LECTURES), task("4", ROAD)));

		assertThat(match.tasks()).isEqualTo(Map.of(0, 0, 2, 1, 3, 2));
		assertThat(match.moved()).isEmpty();
	}

	@Test
	void taskPutElsewhereIsTheOnlyOneMoved() {
		PlanMatch match = match(plan(task("1", CLINIC), task("2", LECTURES), task("3", ROAD)),
				plan(task("1", ROAD), task("2", CLINIC), task("3", LECTURES)));

		assertThat(match.moved()).containsExactly(0);
	}

	@Test
	void taskInAnotherActionIsMoved() {
		PlanFace old = new PlanFace(List.of("健康行动", "交通行动"),
				List.of(face(0, CLINIC), face(0, ROAD), face(1, LECTURES)));
		PlanFace now = new PlanFace(List.of("健康行动", "交通行动"),
				List.of(face(0, CLINIC), face(1, ROAD), face(1, LECTURES)));

		PlanMatch match = PlanMatch.of(old, now, Map.of());

		assertThat(match.tasks()).isEqualTo(Map.of(0, 0, 1, 1, 2, 2));
		assertThat(match.moved()).containsExactly(1);
	}

	@Test
	void ofTheSameWordsTheUnitsDecide() {
		String words = "按要求完成本单位承担的帮扶任务。";
		PlanFace old = plan(task("1", words, "区教委"), task("2", words, "区民政局"), task("3", words, "区水利局"));
		PlanFace now = plan(task("1", words, "区水利局"), task("2", words, "区教委"), task("3", words, "区民政局"));

		assertThat(match(old, now).tasks()).isEqualTo(Map.of(0, 2, 1, 0, 2, 1));
	}

	@Test
	void renamedActionIsKnownByItsTasks() {
		PlanFace old = new PlanFace(List.of("健康行动"), List.of(goals(0), face(0, CLINIC), face(0, LECTURES)));
		PlanFace now = new PlanFace(List.of("医疗卫生提升工程"), List.of(goals(0), face(0, CLINIC), face(0, LECTURES)));

		PlanMatch match = PlanMatch.of(old, now, Map.of());

		assertThat(match.actions()).isEqualTo(Map.of(0, 0));
		assertThat(match.tasks()).containsEntry(0, 0);
		assertThat(match.moved()).isEmpty();
	}

	@Test
	void splitTaskIsLeftToAPersonWithAHint() {
		String whole = "改造三所镇卫生院并配齐急救设备，培训乡村医生200人并组织到区医院轮训。";
		PlanMatch match = match(plan(task("1", whole)),
				plan(task("1", "改造三所镇卫生院并配齐急救设备。"), task("2", "培训乡村医生200人并组织到区医院轮训。")));

		assertThat(match.tasks()).isEmpty();
		assertThat(match.comesFrom()).isEqualTo(Map.of(0, 0, 1, 0));
	}

	@Test
	void mergedTasksAreLeftToAPersonWithAHint() {
		PlanMatch match = match(plan(task("1", "改造三所镇卫生院并配齐急救设备。"), task("2", "培训乡村医生200人并组织到区医院轮训。"), task("3", ROAD)),
				plan(task("1", "改造三所镇卫生院并配齐急救设备，培训乡村医生200人并组织到区医院轮训。"), task("2", ROAD)));

		assertThat(match.tasks()).isEqualTo(Map.of(1, 2));
		assertThat(match.wentInto()).isEqualTo(Map.of(0, 0, 1, 0));
	}

	@Test
	void whatAPersonSaidStands() {
		PlanFace old = plan(task("1", CLINIC), task("2", LECTURES));
		PlanFace now = plan(task("1", CLINIC), task("2", ROAD));

		PlanMatch match = PlanMatch.of(old, now, Map.of(0, -1, 1, 1));

		assertThat(match.tasks()).isEqualTo(Map.of(1, 1));
	}

	@Test
	void emptyPlansAndTasksWithoutWordsDoNoHarm() {
		assertThat(match(plan(), plan(task("1", CLINIC))).tasks()).isEmpty();
		assertThat(match(plan(task("1", CLINIC)), plan()).tasks()).isEmpty();
		assertThat(match(plan(task("1", "……")), plan(task("1", ""))).tasks()).isEmpty();
		assertThatCode(() -> match(plan(task(null, "一")), plan(task(null, "一")))).doesNotThrowAnyException();
	}

	@Test
	void shuffledAndRewordedPlanOfFiveHundredTasksIsComparedInTime() {
		Random random = new Random(7);
		List<TaskFace> tasks = IntStream.range(0, 500).mapToObj((i) -> face(0, sentence(random))).toList();
		List<Integer> order = new ArrayList<>(IntStream.range(0, 500).boxed().toList());
		Collections.shuffle(order, random);
		PlanFace old = new PlanFace(List.of("行动"), tasks);
		PlanFace now = new PlanFace(List.of("行动"),
				order.stream().map((i) -> face(0, "进一步" + tasks.get(i).text().substring(6))).toList());

		PlanMatch match = assertTimeout(Duration.ofSeconds(2), () -> PlanMatch.of(old, now, Map.of()));

		Map<Integer, Integer> expected = new TreeMap<>();
		IntStream.range(0, 500).forEach((i) -> expected.put(i, order.get(i)));
		assertThat(match.tasks()).isEqualTo(expected);
	}

	@Test
	void thousandsOfTasksOfTheSameWordsAreComparedInTime() {
		PlanFace plan = new PlanFace(List.of("行动"),
				IntStream.range(0, 3500).mapToObj((i) -> face(0, CLINIC + LECTURES + ROAD)).toList());

		assertTimeout(Duration.ofSeconds(5), () -> PlanMatch.of(plan, plan, Map.of()));
	}

	private static PlanMatch match(PlanFace old, PlanFace now) {
		return PlanMatch.of(old, now, Map.of());
	}

	private static PlanFace plan(TaskFace... tasks) {
		return new PlanFace(List.of("帮扶行动"), Arrays.asList(tasks));
	}

	private static TaskFace task(@Nullable String number, String text, String... units) {
		return new TaskFace(0, false, number, text, Set.of(units));
	}

	private static TaskFace face(int action, String text) {
		return new TaskFace(action, false, null, text, Set.of());
	}

	private static TaskFace goals(int action) {
		return new TaskFace(action, true, null, "就诊率达到90%以上。", Set.of());
	}

	private static String sentence(Random random) {
		StringBuilder text = new StringBuilder();
		IntStream.range(0, 150).forEach((i) -> text.append((char) ('一' + random.nextInt(600))));
		return text.toString();
	}

}
