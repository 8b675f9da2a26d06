package org.gongjian.app.importing.draft;

import java.util.Locale;

import org.gongjian.planimport.DraftProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.support.ReloadableResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class DoubtTextTests {

	private final ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();

	@ParameterizedTest
	@EnumSource(DraftProblem.Kind.class)
	void everyKindOfDoubtHasANameASentenceAndWhatWasAssumed(DraftProblem.Kind kind) {
		this.messages.setBasename("classpath:messages/importing");
		this.messages.setDefaultEncoding("UTF-8");

		for (String text : new String[] { "doubt.", "doubtKind.", "assumed." }) {
			assertThat(this.messages.getMessage("importing." + text + kind, new Object[] { "一", "二" }, Locale.ROOT))
				.isNotBlank();
		}
	}

}
