package org.gongjian.domain.account;

/**
 * Why a password is refused.
 */
public enum PasswordProblem {

	TOO_SHORT, TOO_LONG, TOO_FEW_CLASSES, HOLDS_NAME, COMMON, SAME_AS_BEFORE

}
