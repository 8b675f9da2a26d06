package org.gongjian.app.text;

import java.util.Locale;
import java.util.function.Supplier;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContext;
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

	/** What a message says, with its facts in it. */
	public String of(MessageSourceResolvable message) {
		return this.messages.getMessage(message, LocaleContextHolder.getLocale());
	}

	/**
	 * In the language of the plans, whoever asks: for what is written into the audit log
	 * and kept.
	 */
	public String ofRecord(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, Locale.SIMPLIFIED_CHINESE);
	}

	/**
	 * The word for a constant of the model: {@code TargetState.MET} has the code
	 * {@code TargetState.MET}.
	 */
	public String of(Enum<?> constant) {
		return of(codeOf(constant));
	}

	/** The word for a constant of the model in the language of the plans. */
	public String ofRecord(Enum<?> constant) {
		return ofRecord(codeOf(constant));
	}

	private static String codeOf(Enum<?> constant) {
		return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
	}

	/**
	 * Writes in the language of the plans, whoever asks: for sentences that are kept or
	 * sent.
	 */
	public <T> T inLanguageOfPlans(Supplier<T> writing) {
		LocaleContext former = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		try {
			return writing.get();
		}
		finally {
			LocaleContextHolder.setLocaleContext(former);
		}
	}

	public Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
