package org.gongjian.app.publishing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.account.Role;

/**
 * What a person is told once a draft is published.
 *
 * @param summary what the plan holds now
 * @param created the units that were made
 * @param accounts who gives accounts to the people of these units
 * @param roles who gives them their roles
 * @param dropped the names that were found to be no units
 */
record Published(String summary, List<String> created, String accounts, String roles, List<Dropped> dropped) {

	static Published of(PublishView view, Texts texts) {
		String summary = texts.of(view.amends() ? "publishing.amended" : "publishing.published",
				view.summary().actions(), view.summary().tasks(), view.summary().targets());
		List<Dropped> dropped = view.names()
			.dropped(view.known())
			.stream()
			.map((row) -> new Dropped(row.printed(), row.tasks().size()))
			.toList();
		return new Published(summary, view.names().created(), whoMay(Permission.MANAGE_ACCOUNTS, texts),
				whoMay(Permission.GRANT_ROLES, texts), dropped);
	}

	private static String whoMay(Permission permission, Texts texts) {
		return Arrays.stream(Role.values())
			.filter((role) -> role.permissions().contains(permission))
			.map(texts::of)
			.collect(Collectors.joining("、"));
	}

	/**
	 * A name that was taken out of its tasks.
	 *
	 * @param name the name
	 * @param tasks of how many
	 */
	record Dropped(String name, int tasks) {

	}

}
