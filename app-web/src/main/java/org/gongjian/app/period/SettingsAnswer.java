package org.gongjian.app.period;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.gongjian.app.api.Versioned;

/**
 * The settings of a plan as a program reads them.
 *
 * @param settings what the last change left behind; its number is the version
 * @param now the settings of the period that runs, in words
 * @param choices from which periods a change may hold
 * @param history what was changed, latest first
 */
record SettingsAnswer(UUID planId, String now, SettingsForm settings, List<SettingsPage.Choice> choices,
		List<SettingsPage.Change> history) implements Versioned {

	@Override
	public Long version() {
		return Objects.requireNonNull(this.settings.number()).longValue();
	}

}
