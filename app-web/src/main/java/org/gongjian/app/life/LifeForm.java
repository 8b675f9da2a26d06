package org.gongjian.app.life;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.standing.Option;
import org.gongjian.domain.life.LifeAction;
import org.jspecify.annotations.Nullable;

/**
 * The form of an action with what was typed and what is wrong with it.
 *
 * @param about the number of the application or step that it is about
 * @param units the units to choose from; none where there is no choice
 * @param warnings what the person has to confirm
 * @param errors what is wrong, by field
 */
public record LifeForm(LifeAction action, @Nullable Integer about, String reason, String day, @Nullable UUID unit,
		List<Option> units, List<String> warnings, boolean confirmed, Map<String, String> errors) {

	public boolean asksDay() {
		return this.action == LifeAction.ASK_EXTENSION || this.action == LifeAction.GRANT_EXTENSION
				|| this.action == LifeAction.ADD_STEP;
	}

	public boolean takesFiles() {
		return this.action.isApplication();
	}

	/** Whether what was asked for is refused or sent back with it. */
	public boolean refuses() {
		return switch (this.action) {
			case REFUSE_EXTENSION, REFUSE_SUSPENSION, REFUSE_RESUMPTION, RETURN_CLOSE_OUT, REOPEN, DROP_STEP -> true;
			default -> false;
		};
	}

}
