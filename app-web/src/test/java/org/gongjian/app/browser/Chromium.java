package org.gongjian.app.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * The system's Chromium, one for all tests of the JVM. Where none is installed the tests
 * fail and say how to install it.
 */
final class Chromium {

	private static final List<String> NAMES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/snap/bin/chromium");

	private Chromium() {
	}

	/** A new visitor at the address, with a screen of this size. */
	static Visitor visit(String address, int width, int height) {
		Browser.NewContextOptions options = new Browser.NewContextOptions().setBaseURL(address)
			.setViewportSize(width, height)
			.setLocale("zh-CN")
			.setTimezoneId("Asia/Shanghai");
		return new Visitor(Holder.BROWSER.newContext(options));
	}

	private static Path executable() {
		String named = System.getenv("GONGJIAN_CHROMIUM");
		Optional<Path> found = (named != null) ? Optional.of(Path.of(named))
				: NAMES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
		return found.orElseThrow(() -> new IllegalStateException(
				"The browser tests need Chromium: apt install chromium fonts-noto-cjk, or name one in GONGJIAN_CHROMIUM"));
	}

	@SuppressWarnings("resource") // lives as long as the JVM
	private static Browser launch() {
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		List<String> arguments = Stream
			.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
					"--disable-component-update", "--disable-sync", "--disable-dev-shm-usage")
			.toList();
		return playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(arguments));
	}

	private static final class Holder {

		static final Browser BROWSER = launch();

	}

}
