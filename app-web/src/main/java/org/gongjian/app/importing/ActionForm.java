package org.gongjian.app.importing;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftOfficial;
import org.jspecify.annotations.Nullable;

/**
 * An action as an administrator corrects it.
 *
 * @param officials one lead official to a line: name, blank, position
 * @param leadUnits names with 、 between them
 */
record ActionForm(@NotBlank @Size(max = 500) @Nullable String name, @Size(max = 2000) @Nullable String officials,
		@Size(max = 2000) @Nullable String leadUnits) {

	static ActionForm of(DraftAction action) {
		String officials = String.join("\n",
				action.leadOfficials()
					.stream()
					.map((official) -> official.name() + " " + official.position())
					.toList());
		return new ActionForm(action.name(), officials, NameList.print(action.leadUnits()));
	}

	DraftAction correct(DraftAction old) {
		List<DraftOfficial> leads = text(this.officials).lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.map((line) -> line.split("\\s+", 2))
			.map((parts) -> new DraftOfficial(parts[0], (parts.length > 1) ? parts[1].strip() : "", old.span()))
			.toList();
		return new DraftAction(text(this.name).strip(), old.span(), leads, NameList.parse(text(this.leadUnits)),
				old.goals(), old.targets(), old.duties(), old.tasks());
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

}
