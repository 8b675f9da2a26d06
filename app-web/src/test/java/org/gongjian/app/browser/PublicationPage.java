package org.gongjian.app.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * The page on which a clerk settles the units of a draft.
 */
final class PublicationPage {

	private PublicationPage() {
	}

	/**
	 * Decides that all names in question are new units, confirms those of members and
	 * publishes.
	 */
	static void publish(Visitor clerk, String button) {
		decide(clerk.page());
		clerk.press(button);
		clerk.page().waitForLoadState();
		if (clerk.page().url().endsWith("/publish")) {
			decide(clerk.page());
			clerk.press(button);
		}
	}

	private static void decide(Page page) {
		for (Locator choice : page.locator("#to-confirm select").all()) {
			if (choice.inputValue().isEmpty()) {
				choice.selectOption("new");
			}
		}
		page.locator("input[name=withoutUnit]").all().forEach(Locator::check);
	}

}
