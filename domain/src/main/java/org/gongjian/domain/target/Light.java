package org.gongjian.domain.target;

/**
 * The light beside a word (绿/黄/红); which colours are shown is a setting.
 */
public enum Light {

	NONE, GREEN, YELLOW, RED

}
