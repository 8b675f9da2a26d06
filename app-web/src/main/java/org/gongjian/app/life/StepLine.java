package org.gongjian.app.life;

import java.time.LocalDate;

import org.gongjian.domain.life.LifeAction;
import org.gongjian.persistence.life.LifeRow;
import org.jspecify.annotations.Nullable;

/**
 * A step of a task as a line of its page.
 *
 * @param added how it came
 * @param ended how it ended; {@code null} while it is open
 */
public record StepLine(LifeLine added, @Nullable LifeLine ended) {

	public int number() {
		return this.added.row().number();
	}

	public boolean isOpen() {
		return this.ended == null;
	}

	/** Whether its day has gone by. */
	public boolean isOverdue(LocalDate today) {
		LocalDate day = this.added.row().day();
		return isOpen() && day != null && day.isBefore(today);
	}

	/** What it has come to, as the end of the code of its text. */
	public String state() {
		return (this.ended == null) ? "open" : (isDone(this.ended.row()) ? "done" : "dropped");
	}

	private static boolean isDone(LifeRow row) {
		return row.action() == LifeAction.FINISH_STEP;
	}

}
