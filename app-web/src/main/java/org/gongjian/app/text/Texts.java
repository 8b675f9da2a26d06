package org.gongjian.app.text;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Texts of the message bundles in the language of the person who asks.
 */
@Component
public class Texts {

	private final MessageSource messages;

	Texts(MessageSource messages) {
		this.messages = messages;
	}

	public String of(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
	}

	/**
	 * The word for a constant of the model: {@code TargetState.MET} has the code
	 * {@code TargetState.MET}.
	 */
	public String of(Enum<?> constant) {
		return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
	}

	public Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
