package org.gongjian.app.desk;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.Standing;
import org.gongjian.persistence.desk.DeskCounts;

/**
 * What the parts of a person's work desk are made from.
 *
 * @param standing how everything stands that the person sees; without plans where they
 * read no ledger
 * @param counts what needs no standing
 */
public record DeskFacts(CurrentAccount account, Standing standing, DeskCounts counts) {

}
