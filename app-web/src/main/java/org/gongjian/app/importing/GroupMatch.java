package org.gongjian.app.importing;

/**
 * A collective word and the units it stands for.
 *
 * @param index its place among the words of the draft
 * @param word as the plan prints it
 * @param times how often
 * @param members their names; empty where nobody has named them yet
 * @param skipped whether it was left without members for now
 * @param missing whether members are missing
 */
record GroupMatch(int index, String word, int times, String members, boolean skipped, boolean missing) {

}
