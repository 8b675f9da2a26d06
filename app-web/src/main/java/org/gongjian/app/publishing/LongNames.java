package org.gongjian.app.publishing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.gongjian.app.importing.edit.NameList;
import org.gongjian.app.publishing.names.PrintedNames;
import org.gongjian.planimport.DraftOfficial;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands where a name should and is too long to be one.
 */
final class LongNames {

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_PERSON = 60;

	private LongNames() {
	}

	/** The first name that is too long, {@code null} where all are of a usual length. */
	static @Nullable String findIn(PlanDraft draft, @Nullable PublishForm form) {
		PrintedNames names = PrintedNames.in(draft);
		List<DraftOfficial> officials = draft.actions()
			.stream()
			.flatMap((action) -> action.leadOfficials().stream())
			.toList();
		Stream<String> members = (form == null || form.members() == null) ? Stream.of()
				: form.members().stream().filter(Objects::nonNull).flatMap((typed) -> NameList.parse(typed).stream());
		Stream<String> bodies = Stream
			.of(names.unitNames().stream(), names.groupWords().stream(),
					officials.stream().map(DraftOfficial::position), members)
			.flatMap((part) -> part)
			.filter((name) -> name.length() > LONGEST_NAME);
		Stream<String> persons = officials.stream()
			.map(DraftOfficial::name)
			.filter((name) -> name.length() > LONGEST_PERSON);
		return Stream.concat(bodies, persons).findFirst().orElse(null);
	}

}
