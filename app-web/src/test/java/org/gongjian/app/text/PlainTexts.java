package org.gongjian.app.text;

import java.nio.charset.StandardCharsets;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The texts of the message bundles without an application around them.
 */
public final class PlainTexts {

	private PlainTexts() {
	}

	public static Texts of(String... bundles) {
		ResourceBundleMessageSource source = new ResourceBundleMessageSource();
		source.setBasenames(bundles);
		source.setDefaultEncoding(StandardCharsets.UTF_8.name());
		source.setFallbackToSystemLocale(false);
		return new Texts(source);
	}

	public static PeriodText periods(Texts texts) {
		return new PeriodText(texts);
	}

}
