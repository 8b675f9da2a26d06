package org.gongjian.planimport.annotated;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.gongjian.planimport.DraftExport;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a document holds: as a person annotated it, or as it was read. A person notes how
 * a task starts and ends, the reader gives its text.
 */
record AnnotatedPlan(Map<String, @Nullable String> plan, List<Action> actions) {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
		.withConfigOverride(List.class,
				(lists) -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.build();

	static AnnotatedPlan parse(String json) {
		return MAPPER.readValue(json, AnnotatedPlan.class);
	}

	static AnnotatedPlan of(PlanDraft draft) {
		return parse(DraftExport.toJson("", draft));
	}

	/** A reading as if a person had annotated the document so. */
	AnnotatedPlan asAnnotation() {
		return new AnnotatedPlan(this.plan, this.actions.stream().map(Action::asAnnotation).toList());
	}

	/**
	 * What groups tasks.
	 */
	record Action(String name, List<Official> leadOfficials, List<String> leadUnits, List<Task> tasks,
			List<Target> targets, List<Obligation> obligations) {

		Action asAnnotation() {
			return new Action(this.name, this.leadOfficials, this.leadUnits,
					this.tasks.stream().map(Task::asAnnotation).toList(), this.targets, this.obligations);
		}

	}

	/**
	 * A person who leads an action.
	 */
	record Official(String name, @Nullable String position) {
	}

	/**
	 * A task: with its start and end in an annotation, with its text in a draft.
	 */
	record Task(@Nullable String number, @Nullable String start, @Nullable String end, @Nullable String text,
			List<Unit> units, List<String> unitGroups) {

		private static final int START = 20;

		private static final int END = 15;

		Task asAnnotation() {
			String all = Wording.plain(this.text);
			return new Task(this.number, all.substring(0, Math.min(START, all.length())),
					all.substring(Math.max(0, all.length() - END)), null, this.units, this.unitGroups);
		}

	}

	/**
	 * A unit and its part in a task.
	 */
	record Unit(String name, @Nullable String role) {
	}

	/**
	 * A figure to reach, or one that the text quotes as a rule.
	 */
	record Target(@Nullable String indicator, @Nullable String comparator, @Nullable BigDecimal value,
			@Nullable String unit, @Nullable BigDecimal valueTo, @Nullable BigDecimal baseline, @Nullable String due,
			@Nullable String kind, @Nullable String task, String quote) {
	}

	/**
	 * What must be done by a date, or again and again.
	 */
	record Obligation(@Nullable String every, @Nullable Integer times, List<String> due, @Nullable String task,
			String quote) {
	}

}
