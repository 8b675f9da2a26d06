package org.gongjian.domain.life;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Prints {@link LifeTable} as the page {@code docs/task-life.md}.
 */
final class LifeTablePage {

	private LifeTablePage() {
	}

	static String print() {
		StringBuilder page = new StringBuilder(
				"""
						# The life of a task

						Printed from `domain.life.LifeTable`; a test fails when the two differ. To print it again run the tests of the module `domain` with `-Dtask-life.print=true`. Words are those of the [glossary](glossary.md), what is behind them stands in [decision 0032](decisions/0032-task-life.md).

						""");
		diagram(page);
		who(page);
		for (LifeState state : LifeState.values()) {
			table(page, state);
		}
		return page.toString();
	}

	private static void diagram(StringBuilder page) {
		page.append("```mermaid\nstateDiagram-v2\n  [*] --> ISSUED\n");
		Map<String, TreeSet<String>> arrows = new LinkedHashMap<>();
		for (LifeState from : LifeState.values()) {
			for (LifeAction action : LifeAction.values()) {
				LifeState to = LifeTable.ways(action).get(from);
				if (to != null && to != from && action != LifeAction.WITHDRAW) {
					arrows.computeIfAbsent(from + " --> " + to, (none) -> new TreeSet<>()).add(action.name());
				}
			}
		}
		arrows.forEach((arrow, actions) -> page.append("  ")
			.append(arrow)
			.append(": ")
			.append(String.join(", ", actions))
			.append('\n'));
		page.append("```\n\nAn amendment that no longer holds the task leads from every state to `WITHDRAWN`.\n\n");
	}

	private static void who(StringBuilder page) {
		page.append("| action | who may |\n|---|---|\n");
		for (LifeAction action : LifeAction.values()) {
			page.append("| ")
				.append(action)
				.append(" | ")
				.append(LifeTable.who(action).stream().map(Enum::name).collect(Collectors.joining(", ")))
				.append(" |\n");
		}
		page.append("\nBelow: for each state what each may do. **Bold** is the state that follows, else it is the"
				+ " reason why not.\n");
	}

	private static void table(StringBuilder page, LifeState state) {
		page.append("\n## ").append(state).append("\n\n| action |");
		Arrays.stream(LifeActor.values()).forEach((actor) -> page.append(' ').append(actor).append(" |"));
		page.append("\n|---|").append("---|".repeat(LifeActor.values().length)).append('\n');
		for (LifeAction action : LifeAction.values()) {
			page.append("| ").append(action).append(" |");
			for (LifeActor actor : LifeActor.values()) {
				LifeAnswer answer = LifeTable.answer(state, action, actor);
				page.append(' ')
					.append(answer.isAllowed() ? "**" + answer.next() + "**" : String.valueOf(answer.refusal()))
					.append(" |");
			}
			page.append('\n');
		}
	}

}
