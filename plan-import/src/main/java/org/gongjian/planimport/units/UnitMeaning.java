package org.gongjian.planimport.units;

import org.gongjian.domain.unit.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * What a printed name means.
 *
 * @param body the canonical name of the body without its place (农业农村委员会)
 * @param place the place that is named (云溪 of 云溪县); empty where none is
 * @param level the level (省, 市, 区, 县, 镇 …); empty where it is left out
 * @param writing how the name is written
 * @param kind what sort of body it is
 * @param formalName the name in full with the printed place and level; {@code null} where
 * it cannot be told
 */
public record UnitMeaning(String body, String place, String level, Writing writing, UnitKind kind,
		@Nullable String formalName) {

	/**
	 * Whether both mean one body of one place: the same body, and no other place or
	 * level.
	 */
	public boolean isSameAs(UnitMeaning other) {
		return this.body.equals(other.body) && agree(this.place, other.place) && agree(this.level, other.level);
	}

	/** Whether the level or place is printed in one of the two alone. */
	boolean leavesOutLevelOf(UnitMeaning other) {
		return this.level.isEmpty() != other.level.isEmpty();
	}

	UnitMeaning at(PlacePrefix prefix) {
		return new UnitMeaning(this.body, prefix.place(), prefix.level(), this.writing, this.kind, this.formalName);
	}

	UnitMeaning writtenAs(Writing writing) {
		return new UnitMeaning(this.body, this.place, this.level, writing, this.kind, this.formalName);
	}

	// 重庆云溪 is 云溪; what is left out does not contradict.
	private static boolean agree(String one, String other) {
		return one.endsWith(other) || other.endsWith(one);
	}

}
