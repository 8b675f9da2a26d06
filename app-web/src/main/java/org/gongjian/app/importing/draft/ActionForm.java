package org.gongjian.app.importing.draft;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.gongjian.app.frame.PlainText;
import org.gongjian.app.importing.edit.NameList;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftOfficial;
import org.jspecify.annotations.Nullable;

/**
 * An action as an administrator types it.
 *
 * @param officials one lead official to a line: name, blank, position
 * @param leadUnits names with 、 between them
 */
record ActionForm(@NotBlank @Size(max = 500) @Nullable String name, @Size(max = 2000) @Nullable String officials,
		@Size(max = 2000) @Nullable String leadUnits) implements ElementForm<DraftAction> {

	ActionForm {
		name = PlainText.line(name);
	}

	static ActionForm of(DraftAction action) {
		String officials = String.join("\n",
				action.leadOfficials()
					.stream()
					.map((official) -> (official.name() + " " + official.position()).strip())
					.toList());
		return new ActionForm(action.name(), officials, NameList.print(action.leadUnits()));
	}

	static ActionForm blank(String printed) {
		return new ActionForm(printed, "", "");
	}

	@Override
	public DraftAction correct(DraftAction old) {
		return new DraftAction(printed(), old.span(), officials(old.span(), old.leadOfficials()),
				NameList.parse(ElementForm.text(this.leadUnits)), old.goals(), old.targets(), old.duties(), old.tasks(),
				old.leadPlaces());
	}

	@Override
	public DraftAction create(SourceSpan span) {
		return new DraftAction(printed(), span, officials(span, List.of()),
				NameList.parse(ElementForm.text(this.leadUnits)), null, List.of(), List.of(), List.of());
	}

	@Override
	public String printed() {
		return ElementForm.text(this.name);
	}

	/** An official who was there keeps the place where the document names them. */
	private List<DraftOfficial> officials(SourceSpan span, List<DraftOfficial> known) {
		return ElementForm.text(this.officials)
			.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.map((line) -> line.split("\\s+", 2))
			.map((parts) -> new DraftOfficial(parts[0], (parts.length > 1) ? parts[1].strip() : "",
					known.stream()
						.filter((official) -> official.name().equals(parts[0]))
						.map(DraftOfficial::span)
						.findFirst()
						.orElse(span)))
			.toList();
	}

}
