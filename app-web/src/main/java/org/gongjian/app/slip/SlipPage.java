package org.gongjian.app.slip;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.slip.SlipGrade;
import org.gongjian.domain.slip.SlipState;
import org.gongjian.persistence.slip.SlipEventRow;
import org.gongjian.persistence.slip.SlipFileRow;
import org.gongjian.persistence.slip.SlipRow;
import org.jspecify.annotations.Nullable;

/**
 * The page of one slip.
 *
 * @param files of all replies
 * @param next the slip of the next grade that stands in its place
 * @param own whether the reply that waits is the person's own
 */
public record SlipPage(SlipRow row, List<SlipEventRow> events, List<SlipFileRow> files, @Nullable UUID next,
		List<SlipOffer> offers, boolean own, LocalDate today) {

	/** Whether its day has gone by without an answer. */
	public boolean isLate() {
		return this.row.state() == SlipState.OPEN && this.row.replyBy().isBefore(this.today);
	}

	/** The files that were handed in with a step. */
	public List<SlipFileRow> filesOf(int number) {
		return this.files.stream().filter((file) -> file.number() == number).toList();
	}

	/** The light of a grade. */
	public static String chip(SlipGrade grade) {
		return switch (grade) {
			case BLUE -> "BLUE";
			case ORANGE -> "YELLOW";
			case RED -> "RED";
		};
	}

	public String chip() {
		return chip(this.row.grade());
	}

}
