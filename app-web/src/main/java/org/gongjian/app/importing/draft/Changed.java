package org.gongjian.app.importing.draft;

import org.gongjian.app.importing.edit.Spot;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * A step that was done, as far as the screen needs it to follow.
 *
 * @param before the draft before the step
 * @param place where to go on; {@code null} where that is open
 */
record Changed(PlanDraft before, @Nullable Spot place) {

}
