package org.gongjian.app.importing.draft;

import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.gongjian.app.frame.PlainText;
import org.gongjian.app.importing.edit.NameList;
import org.gongjian.app.importing.edit.TypedNames;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.NamedUnits;
import org.jspecify.annotations.Nullable;

/**
 * A task as an administrator types it. Units are names with 、 between them.
 */
record TaskForm(@Size(max = 40) @Nullable String number, @NotBlank @Size(max = 20000) @Nullable String text,
		@Size(max = 4000) @Nullable String lead, @Size(max = 4000) @Nullable String responsible,
		@Size(max = 4000) @Nullable String support,
		@Size(max = 2000) @Nullable String groups) implements ElementForm<DraftTask> {

	TaskForm {
		number = PlainText.line(number);
		text = PlainText.of(text);
	}

	static TaskForm of(DraftTask task) {
		return new TaskForm(task.number(), task.text(), names(task, UnitRole.LEAD), names(task, UnitRole.RESPONSIBLE),
				names(task, UnitRole.SUPPORT), NameList.print(task.unitGroups()));
	}

	/** The form of a new task, with the units that its words name. */
	static TaskForm blank(String printed) {
		NamedUnits named = NamedUnits.in(printed);
		return of(new DraftTask("", printed, new SourceSpan(0, 0, 0), named.units(), named.groups(), List.of(),
				List.of()));
	}

	@Override
	public DraftTask correct(DraftTask old) {
		return task(old.span(), old);
	}

	@Override
	public DraftTask create(SourceSpan span) {
		return task(span, new DraftTask(null, "", span, List.of(), List.of(), List.of(), List.of()));
	}

	@Override
	public String printed() {
		return ElementForm.text(this.text).replace("\r\n", "\n");
	}

	private DraftTask task(SourceSpan span, DraftTask old) {
		List<DraftUnit> typedUnits = Stream
			.of(units(this.lead, UnitRole.LEAD), units(this.responsible, UnitRole.RESPONSIBLE),
					units(this.support, UnitRole.SUPPORT))
			.flatMap(List::stream)
			.toList();
		List<DraftUnit> units = typedUnits.stream().filter((unit) -> !TypedNames.isWord(unit.name())).toList();
		List<String> named = typedUnits.stream().map(DraftUnit::name).toList();
		String typed = ElementForm.text(this.number);
		return new DraftTask(typed.isEmpty() ? null : typed, printed(), span, units,
				TypedNames.words(NameList.parse(ElementForm.text(this.groups)), named), old.targets(), old.duties(),
				old.groupPlaces());
	}

	private static String names(DraftTask task, UnitRole role) {
		return NameList
			.print(task.units().stream().filter((unit) -> unit.role() == role).map(DraftUnit::name).toList());
	}

	private static List<DraftUnit> units(@Nullable String typed, UnitRole role) {
		return NameList.parse(ElementForm.text(typed)).stream().map((name) -> new DraftUnit(name, role)).toList();
	}

}
