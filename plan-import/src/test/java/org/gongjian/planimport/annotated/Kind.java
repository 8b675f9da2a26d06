package org.gongjian.planimport.annotated;

import java.util.Locale;

/**
 * What is scored on its own.
 */
enum Kind {

	PLAN, ACTIONS, LEADS, TASKS, UNITS, GROUPS, TARGETS, STANDARDS, OBLIGATIONS;

	String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}
