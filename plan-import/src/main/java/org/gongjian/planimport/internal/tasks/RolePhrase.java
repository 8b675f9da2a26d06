package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.internal.lines.Search;

/**
 * Names that share a role, and the role: in 甲牵头，乙、丙负责 甲 leads; in 甲、乙等分别牵头负责 both do; in
 * a plain list every unit is responsible.
 *
 * @param names the names as printed, with their separators
 * @param role the role that the words after them give
 */
record RolePhrase(String names, UnitRole role) {

	/** What follows the names of one role, up to the end of the clause. */
	private static final Pattern WORDS = Pattern
		.compile("(?:%1$s){0,3}(?<role>%2$s)(?:%2$s|抓总|抓好|推进|工作|等){0,6}(?=[、，,；;。]|$)".formatted(
				"分别|分头|共同|联合|具体|密切|积极|要|应|统一|按(?:照)?(?:各自)?(?:职责|职能|分工|任务)(?:分工)?|根据(?:各自)?职(?:责|能)(?:分工)?",
				"牵头|负责|主抓|主办|配合|参与|参加|协助|协同|协办|落实|实施|组织实施|承担|支持|指导|督导|监督"));

	private static final Search SEARCH = new Search(WORDS, "分共联具密积要应统按根牵负主配参协落实承支组指督监");

	/** Whether words that give a role stand in a text. */
	static boolean isIn(String text) {
		return WORDS.matcher(text).find();
	}

	static List<RolePhrase> in(String names, String label) {
		List<RolePhrase> phrases = new ArrayList<>();
		int from = 0;
		for (MatchResult found : SEARCH.in(names)) {
			phrases.add(new RolePhrase(withoutBy(names.substring(from, found.start())), role(found.group(1))));
			from = found.end();
		}
		phrases.add(new RolePhrase(names.substring(from), role(label)));
		return phrases;
	}

	private static UnitRole role(String words) {
		if (words.startsWith("牵头") || words.startsWith("主") || words.startsWith("总牵头")) {
			return UnitRole.LEAD;
		}
		return (words.startsWith("配") || words.startsWith("参") || words.startsWith("协") || words.startsWith("指")
				|| words.startsWith("督") || words.startsWith("监")) ? UnitRole.SUPPORT : UnitRole.RESPONSIBLE;
	}

	private static String withoutBy(String names) {
		return names.startsWith("由") ? names.substring(1) : names.startsWith("会同") ? names.substring(2) : names;
	}

}
