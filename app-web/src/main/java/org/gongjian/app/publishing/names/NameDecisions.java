package org.gongjian.app.publishing.names;

/**
 * What a person has decided so far on the names and collective words of a draft.
 */
public interface NameDecisions {

	/** What was decided on the names. */
	NameChoices nameChoices();

	/** Whether names that are like no other are all to become units. */
	boolean makesTheRest();

	/** The names of the members of a collective word, as they were typed. */
	String memberNames(int word);

	/** Whether a collective word is left without members for now. */
	boolean skips(int word);

}
