package org.gongjian.app.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * A person in front of a browser. It notes everything that the browser complains of and
 * every request that leaves the host.
 */
final class Visitor implements AutoCloseable {

	private final BrowserContext context;

	private final Page page;

	private final List<String> complaints = new ArrayList<>();

	Visitor(BrowserContext context) {
		this.context = context;
		this.page = context.newPage();
		this.page.setDefaultTimeout(15_000);
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
				this.complaints.add(message.text());
			}
		});
		this.page.onRequest((request) -> {
			String host = URI.create(request.url()).getHost();
			if (host != null && !host.equals("localhost")) {
				this.complaints.add("A request left the host: " + request.url());
			}
		});
	}

	Visitor signIn(String username, String password) {
		this.page.navigate("/login");
		this.page.fill("#username", username);
		this.page.fill("#password", password);
		this.page.click("button.primary");
		this.page.waitForURL(Pattern.compile(".*/desk.*"));
		return this;
	}

	Visitor open(String path) {
		this.page.navigate(path);
		return this;
	}

	Page page() {
		return this.page;
	}

	/** Presses the button or link of this name. */
	Visitor press(String name) {
		Locator button = this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
		Locator link = this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
		button.or(link).first().click();
		this.page.waitForLoadState();
		return this;
	}

	/**
	 * Presses the button of this name, which sends a form, and waits for the page that
	 * answers. A form may wait for what is being saved before it is sent.
	 */
	Visitor send(String name) {
		this.page.evaluate("() => { window.answered = false; }");
		press(name);
		this.page.waitForFunction("() => window.answered === undefined && document.readyState === 'complete'");
		return this;
	}

	/**
	 * Hands the open report in; where figures are asked about, says once that they are
	 * meant.
	 */
	Visitor handIn() {
		send("提交");
		if (this.page.locator("input[name=confirmed]").count() > 0) {
			this.page.check("input[name=confirmed]");
			send("提交");
		}
		this.page.locator(".head .chip").getByText("待审核").waitFor();
		return this;
	}

	/** The words of the page as a person sees them. */
	String text() {
		return this.page.locator("body").innerText();
	}

	/** How far the page is wider than the screen, in pixels. */
	int overflow() {
		return ((Number) this.page
			.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
	}

	/** Takes a picture for the user guide, if it is wanted of this journey. */
	Visitor picture(boolean wanted, String name) {
		return wanted ? picture(name) : this;
	}

	/** Takes a picture for the user guide. */
	Visitor picture(String name) {
		this.page.screenshot(new Page.ScreenshotOptions().setPath(pictures().resolve(name + ".png")));
		return this;
	}

	/**
	 * Where pictures go: the folder that the system property {@code guide.images} names,
	 * else the build folder.
	 */
	private static Path pictures() {
		return Path.of(System.getProperty("guide.images", "target/guide-images"));
	}

	List<String> complaints() {
		return this.complaints;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
