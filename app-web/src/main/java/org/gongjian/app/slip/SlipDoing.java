package org.gongjian.app.slip;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.slip.SlipAction;
import org.gongjian.domain.slip.SlipRefusedException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads what a person, or a program, wants to do to a slip and does it.
 */
@Component
class SlipDoing {

	private final SlipService slips;

	private final SlipReader reader;

	SlipDoing(SlipService slips, SlipReader reader) {
		this.slips = slips;
		this.reader = reader;
	}

	/**
	 * Does it, unless something is wrong with what was typed.
	 * @param errors what is wrong, by field; nothing is done then
	 * @throws SlipRefusedException if it cannot be done now, or not by this person
	 */
	void act(CurrentAccount account, UUID id, SlipAction action, TypedSlip typed, Map<String, String> errors) {
		if (action == SlipAction.RAISE || action == SlipAction.ESCALATE) {
			throw new NotFoundException();
		}
		String words = this.reader.words(typed.words(), action.needsWords(), errors);
		@Nullable LocalDate day = (action == SlipAction.RETURN) ? this.reader.day(typed.day(), errors) : null;
		if (errors.isEmpty()) {
			this.slips.act(account, id, new SlipInput(action, words, day, typed.about()));
		}
	}

}
