package org.gongjian.app.amending;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.gongjian.app.text.FigureText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.amendment.DutyMatch;
import org.gongjian.domain.amendment.TargetMatch;
import org.gongjian.domain.duty.DutyWords;
import org.gongjian.domain.target.TargetWords;
import org.gongjian.domain.task.UnitRole;

import org.springframework.stereotype.Component;

/**
 * Says what changed of that which hangs on a task: its units, targets and duties.
 */
@Component
class Details {

	private final Texts texts;

	Details(Texts texts) {
		this.texts = texts;
	}

	/** Units and collective words that are new, gone, or have another role. */
	List<ComparedTask.Detail> units(Map<String, UnitRole> before, Map<String, UnitRole> after) {
		List<ComparedTask.Detail> details = new ArrayList<>();
		after.forEach((name, role) -> {
			UnitRole former = before.get(name);
			if (former == null) {
				details.add(new ComparedTask.Detail(Change.ADDED, name, "", this.texts.of(role)));
			}
			else if (former != role) {
				details.add(new ComparedTask.Detail(Change.REWORDED, name, this.texts.of(former), this.texts.of(role)));
			}
		});
		before.forEach((name, role) -> {
			if (!after.containsKey(name)) {
				details.add(new ComparedTask.Detail(Change.REMOVED, name, this.texts.of(role), ""));
			}
		});
		return details;
	}

	/** Targets, then duties, that are new, gone, or ask for something else. */
	List<ComparedTask.Detail> targetsAndDuties(TaskSide before, TaskSide after) {
		List<ComparedTask.Detail> details = new ArrayList<>(targets(before.targets(), after.targets()));
		details.addAll(duties(before.duties(), after.duties()));
		return details;
	}

	private List<ComparedTask.Detail> targets(List<TargetWords> before, List<TargetWords> after) {
		Map<Integer, Integer> pairs = TargetMatch.of(before, after);
		List<ComparedTask.Detail> details = new ArrayList<>();
		for (int i = 0; i < after.size(); i++) {
			TargetWords now = after.get(i);
			Integer place = pairs.get(i);
			if (place == null) {
				details.add(new ComparedTask.Detail(Change.ADDED, now.indicator(), "", goal(now)));
			}
			else if (!isSame(before.get(place), now)) {
				TargetWords old = before.get(place);
				String name = old.indicator().equals(now.indicator()) ? now.indicator()
						: old.indicator() + " → " + now.indicator();
				details.add(new ComparedTask.Detail(Change.REWORDED, name, goal(old), goal(now)));
			}
		}
		left(before, pairs)
			.forEach((old) -> details.add(new ComparedTask.Detail(Change.REMOVED, old.indicator(), goal(old), "")));
		return details;
	}

	private static boolean isSame(TargetWords old, TargetWords now) {
		return old.kind() == now.kind() && old.indicator().equals(now.indicator()) && old.goal().isSameAs(now.goal())
				&& old.due().equals(now.due()) && sameBaseline(old, now);
	}

	private static boolean sameBaseline(TargetWords old, TargetWords now) {
		return (old.baseline() == null || now.baseline() == null) ? Objects.equals(old.baseline(), now.baseline())
				: old.baseline().compareTo(now.baseline()) == 0;
	}

	private String goal(TargetWords words) {
		String baseline = (words.baseline() != null)
				? this.texts.of("amending.baseline", FigureText.amount(words.baseline()) + words.goal().measure()) : "";
		return FigureText.of(words.goal()) + this.texts.of("amending.due", words.due().toString()) + baseline;
	}

	private static List<ComparedTask.Detail> duties(List<DutyWords> before, List<DutyWords> after) {
		Map<Integer, Integer> pairs = DutyMatch.of(before, after);
		List<ComparedTask.Detail> details = new ArrayList<>();
		for (int i = 0; i < after.size(); i++) {
			DutyWords now = after.get(i);
			Integer place = pairs.get(i);
			if (place == null) {
				details.add(new ComparedTask.Detail(Change.ADDED, "", "", now.quote()));
			}
			else if (!before.get(place).isSameAs(now)) {
				details.add(new ComparedTask.Detail(Change.REWORDED, "", before.get(place).quote(), now.quote()));
			}
		}
		left(before, pairs).forEach((old) -> details.add(new ComparedTask.Detail(Change.REMOVED, "", old.quote(), "")));
		return details;
	}

	private static <T> List<T> left(List<T> before, Map<Integer, Integer> pairs) {
		return IntStream.range(0, before.size())
			.filter((place) -> !pairs.containsValue(place))
			.mapToObj(before::get)
			.toList();
	}

}
