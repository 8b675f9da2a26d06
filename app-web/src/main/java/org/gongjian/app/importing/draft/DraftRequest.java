package org.gongjian.app.importing.draft;

import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;

/**
 * Who works on which draft, and from which version of it.
 *
 * @param account the person
 * @param id the import
 * @param version the version of the draft that the page showed; -1 where nothing is
 * changed
 * @param shown the version that the whole screen shows; -1 where that is not known
 * @param page the page of the draft that is shown or asked for, from 1; 1 where none is
 * named
 * @param paragraph a paragraph of the original that is shown or asked for; -1 for none
 * @param inBackground whether the page's script asks, which takes a part of a page
 */
record DraftRequest(CurrentAccount account, UUID id, long version, long shown, int page, int paragraph,
		boolean inBackground) {

}
