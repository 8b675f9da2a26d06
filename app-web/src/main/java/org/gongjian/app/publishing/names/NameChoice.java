package org.gongjian.app.publishing.names;

/**
 * What a person decided on a name that no unit goes by.
 *
 * @param kind what it is
 * @param of the id of the known unit, or the other name; empty for the other kinds
 */
public record NameChoice(Kind kind, String of) {

	/** Nobody has decided on it. */
	static final NameChoice UNDECIDED = new NameChoice(Kind.UNDECIDED, "");

	/** 新建单位. */
	public static final NameChoice NEW_UNIT = new NameChoice(Kind.NEW_UNIT, "");

	/** 不是单位. */
	static final NameChoice NO_UNIT = new NameChoice(Kind.NO_UNIT, "");

	public static NameChoice known(Object unitId) {
		return new NameChoice(Kind.KNOWN_UNIT, unitId.toString());
	}

	static NameChoice sameAs(String name) {
		return new NameChoice(Kind.SAME_AS, name);
	}

	/** Reads a choice from a form; what is no choice decides nothing. */
	public static NameChoice parse(String written) {
		for (Kind kind : Kind.values()) {
			if (kind.takesName && written.startsWith(kind.mark)) {
				return new NameChoice(kind, written.substring(kind.mark.length()));
			}
			if (!kind.takesName && written.equals(kind.mark)) {
				return new NameChoice(kind, "");
			}
		}
		return UNDECIDED;
	}

	/** As it stands in a form. */
	public String written() {
		return this.kind.mark + this.of;
	}

	public boolean isOpen() {
		return this.kind == Kind.UNDECIDED;
	}

	/**
	 * The kinds of choices.
	 */
	public enum Kind {

		/** Not decided yet. */
		UNDECIDED("", false),

		/** A unit is made for it. */
		NEW_UNIT("new", false),

		/** It names no unit and is dropped from its tasks. */
		NO_UNIT("none", false),

		/** It becomes a further name of a unit that is there. */
		KNOWN_UNIT("unit:", true),

		/** It means the same as another name of the draft. */
		SAME_AS("same:", true);

		private final String mark;

		private final boolean takesName;

		Kind(String mark, boolean takesName) {
			this.mark = mark;
			this.takesName = takesName;
		}

	}

}
