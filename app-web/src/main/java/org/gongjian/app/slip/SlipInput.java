package org.gongjian.app.slip;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.domain.file.StoredFile;
import org.gongjian.domain.slip.SlipAction;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to do to a slip, checked.
 *
 * @param about the number of the reply that was read
 */
record SlipInput(SlipAction action, String words, @Nullable LocalDate day, @Nullable Integer about,
		List<StoredFile> files) {

}
