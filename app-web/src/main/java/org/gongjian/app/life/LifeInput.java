package org.gongjian.app.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.file.StoredFile;
import org.gongjian.domain.life.LifeAction;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to do to a task, checked as far as a form can be.
 *
 * @param unitId the unit that was chosen; {@code null} for the person's own
 * @param about the number of the application or step that the page showed
 */
record LifeInput(LifeAction action, @Nullable UUID unitId, String reason, @Nullable LocalDate day,
		@Nullable Integer about, List<StoredFile> files) {

	static LifeInput of(LifeAction action) {
		return new LifeInput(action, null, "", null, null, List.of());
	}

}
