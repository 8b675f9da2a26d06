package org.gongjian.persistence.desk;

/**
 * Numbers of a district that its administrators see.
 *
 * @param openImports plan documents that are being corrected
 */
public record DistrictCounts(long openImports, long accounts, long disabledAccounts) {

}
