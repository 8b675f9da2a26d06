package org.gongjian.app.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.gongjian.testsupport.PlanDocuments;

import org.springframework.core.io.ClassPathResource;

/**
 * A plan that the main job is done with, and what it says.
 *
 * @param name the file's name
 * @param district the name of the district
 * @param document the file's bytes
 * @param actions how many actions it has
 * @param tasks how many tasks
 * @param official the lead official of its first action
 * @param selfPay the start of the indicator that is to stay at or below 10 %
 * @param towns the members of 各镇
 */
public record WalkPlan(String name, String district, byte[] document, int actions, int tasks, String official,
		String selfPay, String towns) {

	private static final String DEMONSTRATION = "云岭区攻坚方案.txt";

	/** The demonstration plan, and the real one where it is at hand. */
	public static List<WalkPlan> all() {
		List<WalkPlan> plans = new ArrayList<>();
		plans.add(new WalkPlan(DEMONSTRATION, "江临市云岭区", demonstration(), 6, 50, "沈知远", "脱贫人口和监测对象住院费用负担比例",
				"古渡镇、茶坪镇、石盘镇"));
		Path real = PlanDocuments.folder()
			.map((folder) -> folder.resolve("yubei-2020-special-actions.txt"))
			.orElse(null);
		if (real != null && Files.exists(real)) {
			plans.add(new WalkPlan("yubei-2020-special-actions.txt", "重庆市渝北区", read(real), 9, 151, "马成全", "建档立卡贫困人口住院",
					"大湾镇、茨竹镇、统景镇"));
		}
		return plans;
	}

	/** Whether the guide shows pictures of it: only of the demonstration plan. */
	boolean pictured() {
		return this.name.equals(DEMONSTRATION);
	}

	private static byte[] demonstration() {
		try {
			String text = new ClassPathResource("seed-data/plan.txt").getContentAsString(StandardCharsets.UTF_8)
				.replace("${start}", "2020年1月")
				.replace("${end}", "2020年12月")
				.replace("${issued}", "2019年12月27日")
				.replace("${startYear}", "2020");
			for (int month = 12; month >= 1; month--) {
				text = text.replace("${m" + month + "}", "2020年" + month + "月");
			}
			return text.getBytes(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] read(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return this.name;
	}

}
