package org.gongjian.app.importing;

import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.jspecify.annotations.Nullable;

/**
 * A task as an administrator corrects it. Units are names with 、 between them.
 */
record TaskForm(@Size(max = 40) @Nullable String number, @NotBlank @Size(max = 20000) @Nullable String text,
		@Size(max = 4000) @Nullable String lead, @Size(max = 4000) @Nullable String responsible,
		@Size(max = 4000) @Nullable String support, @Size(max = 2000) @Nullable String groups) {

	static TaskForm of(DraftTask task) {
		return new TaskForm(task.number(), task.text(), names(task, UnitRole.LEAD), names(task, UnitRole.RESPONSIBLE),
				names(task, UnitRole.SUPPORT), NameList.print(task.unitGroups()));
	}

	private static String names(DraftTask task, UnitRole role) {
		return NameList
			.print(task.units().stream().filter((unit) -> unit.role() == role).map(DraftUnit::name).toList());
	}

	DraftTask correct(DraftTask old) {
		List<DraftUnit> units = Stream
			.of(units(this.lead, UnitRole.LEAD), units(this.responsible, UnitRole.RESPONSIBLE),
					units(this.support, UnitRole.SUPPORT))
			.flatMap(List::stream)
			.toList();
		String printed = (this.number == null || this.number.isBlank()) ? null : this.number.strip();
		return new DraftTask(printed, text(this.text).strip(), old.span(), units, NameList.parse(text(this.groups)),
				old.targets(), old.duties());
	}

	private static List<DraftUnit> units(@Nullable String typed, UnitRole role) {
		return NameList.parse(text(typed)).stream().map((name) -> new DraftUnit(name, role)).toList();
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

}
