package org.gongjian.app.unit;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.gongjian.app.text.Texts;
import org.gongjian.persistence.unit.UnitUse;

/**
 * A merge of two units before it is confirmed.
 *
 * @param keep the unit that stays
 * @param keepName its name
 * @param merge the unit that goes
 * @param mergeName its name
 * @param names all names that become names of the unit that stays
 * @param use what hangs on the unit that goes
 */
record UnitMerge(UUID keep, String keepName, UUID merge, String mergeName, List<String> names, UnitUse use) {

	/** What was shown, so that the confirmation is one of this. */
	public String fingerprint() {
		return Integer.toHexString(Objects.hash(this.names, this.use));
	}

	String inWords(Texts texts) {
		return texts.of("unit.merge.moved", this.use.tasks() + this.use.sharedTasks(), this.use.reports(),
				this.use.figures(), this.use.accounts(), this.use.doubleReports());
	}

}
