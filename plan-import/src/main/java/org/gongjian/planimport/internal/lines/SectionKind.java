package org.gongjian.planimport.internal.lines;

import java.util.Arrays;
import java.util.regex.Pattern;

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

	private static final int SHORT = 4;

	/** What is done with a goal or task makes no heading of goals: 分解任务. */
	private static final Pattern VERB = Pattern
		.compile("明确|落实|压实|细化|锚定|聚焦|强化|完善|分解|对照|紧盯|实现|加强|健全|夯实|做好|抓好|抓实|推进|优化|筑牢|兜牢|提升|改善");

	private static final Characters PUNCTUATION = Characters.of("，,。；;：:");

	private final WordList headings;

	SectionKind(String list) {
		this.headings = WordList.of(list);
	}

	SectionKind() {
		this.headings = WordList.none();
	}

	private static final int LONGEST = 12;

	private static final int LONGEST_BARE = Arrays.stream(values())
		.flatMap((kind) -> kind.headings.words().stream())
		.mapToInt(String::length)
		.max()
		.orElse(0);

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
			if (words.length() == SHORT && !VERB.matcher(words).lookingAt()) {
				return shortKind(words.substring(SHORT / 2));
			}
		}
		return WORK;
	}

	// 治水目标, 治水任务: what is before the last word only says of what.
	private static SectionKind shortKind(String last) {
		return switch (last) {
			case "目标", "指标" -> GOALS;
			case "任务", "举措", "措施", "清单" -> TASKS;
			case "保障", "步骤" -> SAFEGUARDS;
			default -> WORK;
		};
	}

	/** Whether a line without a number is such a heading, word for word. */
	static boolean isBareHeading(String line) {
		if (Blanks.isLonger(line, LONGEST_BARE)) {
			return false;
		}
		String words = Blanks.remove(line);
		for (SectionKind kind : values()) {
			if (kind.headings.contains(words)) {
				return true;
			}
		}
		return false;
	}

}
