package org.gongjian.app.desk;

import java.util.List;

/**
 * What one feature puts on people's work desks. All parts are found by themselves; a
 * feature adds one beside its pages.
 */
public interface DeskPart {

	/**
	 * What the feature has for a person.
	 * @return nothing where it is no business of theirs
	 */
	List<DeskItem> of(DeskFacts facts);

}
