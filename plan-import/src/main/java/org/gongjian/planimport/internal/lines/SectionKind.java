package org.gongjian.planimport.internal.lines;

/**
 * What a section of a plan is for, told by its heading.
 */
public enum SectionKind {

	/** 主要目标: what the plan sets out to reach. */
	GOALS("goals-headings"),
	/** 任务清单: holds the tasks themselves and gives them no name of their own. */
	TASKS("task-list-headings"),
	/** 保障措施: who leads, and how the work is secured. */
	SAFEGUARDS("safeguard-headings"),
	/** 总体要求: why and by which principles; nothing in it is to be done by itself. */
	FRAME("frame-headings"),
	/** Work of its own name. */
	WORK;

	private static final Characters PUNCTUATION = Characters.of("，,。；;：:");

	private final WordList headings;

	SectionKind(String list) {
		this.headings = WordList.of(list);
	}

	SectionKind() {
		this.headings = WordList.none();
	}

	private static final int LONGEST = 12;

	/** The kind of a section with this heading, the number taken off. */
	public static SectionKind of(String heading) {
		int sentence = heading.indexOf('。');
		String first = (sentence > 0) ? heading.substring(0, sentence) : heading;
		if (!Blanks.isLonger(first, LONGEST) && !PUNCTUATION.anyIn(first)) {
			String words = Blanks.remove(first);
			for (SectionKind kind : values()) {
				if (kind.headings.endOf(words) || kind.headings.contains("=" + words)) {
					return kind;
				}
			}
		}
		return WORK;
	}

	/** Whether a line without a number is such a heading, word for word. */
	static boolean isBareHeading(String line) {
		String words = Blanks.remove(line);
		for (SectionKind kind : values()) {
			if (kind.headings.contains(words)) {
				return true;
			}
		}
		return false;
	}

}
