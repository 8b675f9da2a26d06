package org.gongjian.app.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.life.LifeAction;
import org.gongjian.persistence.life.LifeRow;

/**
 * An event of a task's life as a line of its page.
 *
 * @param row what happened
 * @param at when, as people read it
 * @param files what was handed in with it
 * @param filesSeen whether the person may have the files
 */
public record LifeLine(LifeRow row, String at, List<File> files, boolean filesSeen) {

	/** A file that was handed in. */
	public record File(UUID id, String name) {

	}

	public Instant moment() {
		return this.row.at();
	}

	/** Whether the day by which the task is due was moved. */
	public boolean movedDue() {
		return !this.row.dueBefore().equals(this.row.dueAfter());
	}

	/** Whether a day is part of what was asked for. */
	public boolean asksDay() {
		return this.row.action() == LifeAction.ASK_EXTENSION && this.row.day() != null;
	}

	/** The colour of the word. */
	public String chip() {
		return switch (this.row.action()) {
			case REFUSE_EXTENSION, REFUSE_SUSPENSION, REFUSE_RESUMPTION, RETURN_CLOSE_OUT, REOPEN -> "RETURNED";
			case GRANT_EXTENSION, GRANT_SUSPENSION, GRANT_RESUMPTION, ACCEPT_CLOSE_OUT, PASS_RECHECK -> "APPROVED";
			case ASK_EXTENSION, ASK_SUSPENSION, ASK_RESUMPTION, ASK_CLOSE_OUT -> "SUBMITTED";
			default -> "";
		};
	}

	/** The files of rows of one event. */
	static List<File> files(List<LifeRow> rows) {
		List<File> files = new ArrayList<>();
		for (LifeRow row : rows) {
			if (row.fileId() != null && row.fileName() != null) {
				files.add(new File(row.fileId(), row.fileName()));
			}
		}
		return files;
	}

}
