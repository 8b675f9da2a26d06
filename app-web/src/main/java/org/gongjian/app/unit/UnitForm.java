package org.gongjian.app.unit;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit is made or changed.
 *
 * @param name the canonical name
 * @param shortName the short name; the canonical one where it is left empty
 * @param kind what sort of body it is
 * @param aliases its further names, one a line
 * @param parentId the unit above it; chosen once, when the unit is made
 * @param version the state that the form shows
 */
record UnitForm(@NotBlank(message = "{unit.name.needed}") @Size(max = 200, message = "{unit.tooLong}") String name,
		@Size(max = 200, message = "{unit.tooLong}") @Nullable String shortName,
		@NotNull(message = "{unit.kind.needed}") UnitKind kind,
		@Size(max = 4000, message = "{unit.tooLong}") @Nullable String aliases, @Nullable UUID parentId, long version) {

	private static final int LONGEST_NAME = 200;

	static UnitForm empty() {
		return new UnitForm("", "", UnitKind.DEPARTMENT, "", null, 0);
	}

	static UnitForm of(ResponsibleUnit unit) {
		return new UnitForm(unit.name(), unit.shortName(), unit.kind(),
				unit.aliases().stream().sorted().collect(Collectors.joining("\n")), unit.parentId(), unit.version());
	}

	String shortNameOrName() {
		return (this.shortName == null || this.shortName.isBlank()) ? this.name : this.shortName;
	}

	/** The field in which a name was typed. */
	String fieldOf(String printed) {
		if (printed.equals(this.name)) {
			return "name";
		}
		return printed.equals(this.shortName) ? "shortName" : "aliases";
	}

	boolean hasTooLongAlias() {
		return aliasSet().stream().anyMatch((alias) -> alias.length() > LONGEST_NAME);
	}

	/** The further names; a line may also hold several with 、 or a comma between. */
	Set<String> aliasSet() {
		return (this.aliases == null) ? Set.of()
				: Arrays.stream(this.aliases.split("(\\R|[、，,;；])+"))
					.map(String::strip)
					.filter((alias) -> !alias.isEmpty())
					.collect(Collectors.toSet());
	}

}
