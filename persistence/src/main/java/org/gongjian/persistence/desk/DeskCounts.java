package org.gongjian.persistence.desk;

/**
 * How many rows the lists have that the work desk leads to.
 *
 * @param unsigned parts of units in scope that were not signed for
 * @param applications applications for a decision on a task
 * @param refused tasks whose application came back, or that were opened again, and that
 * nobody has gone on with
 * @param closed closed tasks
 * @param corrections corrections of figures that wait for a decision
 * @param requests requests to report late, of the whole district
 * @param imports imports of the district that are not published yet
 * @param accounts accounts of the district that may be used
 * @param disabledAccounts accounts of the district that may not
 * @param openSlips slips of units in scope that wait for an answer
 * @param answeredSlips slips of units in scope whose answer waits for the office
 * @param officeReviewers people who decide for the office
 * @param ownCorrections those of the corrections that the person proposed
 * @param unitRequests requests to report late of units in scope
 * @param ownRequests those of them that the person made
 */
public record DeskCounts(long unsigned, long applications, long refused, long closed, long corrections, long requests,
		long imports, long accounts, long disabledAccounts, long openSlips, long answeredSlips, long officeReviewers,
		long ownCorrections, long unitRequests, long ownRequests) {

}
