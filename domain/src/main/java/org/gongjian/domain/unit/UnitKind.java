package org.gongjian.domain.unit;

import java.util.regex.Pattern;

/**
 * What sort of body a unit is.
 */
public enum UnitKind {

	DEPARTMENT(""), TOWN("[镇乡]$"), SUBDISTRICT("(街道|办事处)$"),
	PARTY_BODY("(组织部|宣传部|统战部|政法委|纪委监委|纪委监委机关|纪委|编办|党校|网信办|区委办|市委办|县委办|委农办)$"),
	MASS_ORGANISATION("(总工会|妇联|团委|残联|工商联|文联|科协|红十字会)$"), BANK("(银行|支行|分行|农商行|信用社|保险公司)$"), OTHER("(公司|集团|学院|医院|中心)$");

	private final Pattern ending;

	UnitKind(String ending) {
		this.ending = Pattern.compile(ending);
	}

	/** What a unit of this name most likely is; an administrator may say otherwise. */
	public static UnitKind likelyFor(String name) {
		for (UnitKind kind : values()) {
			if (kind != DEPARTMENT && kind.ending.matcher(name).find()) {
				return kind;
			}
		}
		return DEPARTMENT;
	}

}
