package org.gongjian.app.problem;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/**
 * What a program asked for was not done. Carries what is wrong, field by field, and what
 * is stored where that helps it to go on.
 */
public class RefusedException extends RuntimeException {

	private final transient ProblemKind kind;

	private final transient @Nullable MessageSourceResolvable why;

	private final transient List<Wrong> wrong;

	private final transient @Nullable Object stored;

	private RefusedException(ProblemKind kind, @Nullable MessageSourceResolvable why, List<Wrong> wrong,
			@Nullable Object stored) {
		super(kind + ": " + why + " " + wrong);
		this.kind = kind;
		this.why = why;
		this.wrong = wrong;
		this.stored = stored;
	}

	/**
	 * A refusal in one sentence.
	 * @param code the code of the sentence
	 */
	public static RefusedException because(ProblemKind kind, String code, Object... facts) {
		return new RefusedException(kind, new DefaultMessageSourceResolvable(new String[] { code }, facts), List.of(),
				null);
	}

	/** A conflict with what is stored, which is told. */
	public static RefusedException overtaken(String code, Object stored) {
		return new RefusedException(ProblemKind.CONFLICT, new DefaultMessageSourceResolvable(code), List.of(), stored);
	}

	/** Fields that have to be corrected, as a form would say it. */
	public static RefusedException invalid(Errors errors) {
		List<Wrong> fields = errors.getAllErrors()
			.stream()
			.map((error) -> new Wrong((error instanceof FieldError field) ? field.getField() : "", error))
			.toList();
		return new RefusedException(ProblemKind.INVALID, null, fields, null);
	}

	/** Parameters that cannot be read. */
	public static RefusedException malformed(Errors errors) {
		return new RefusedException(ProblemKind.MALFORMED, null,
				errors.getFieldErrors()
					.stream()
					.map((error) -> new Wrong(error.getField(), new DefaultMessageSourceResolvable("api.value")))
					.toList(),
				null);
	}

	/** Something that cannot be read. */
	public static RefusedException malformed(String field, String code) {
		return new RefusedException(ProblemKind.MALFORMED, null,
				List.of(new Wrong(field, new DefaultMessageSourceResolvable(code))), null);
	}

	/** One field that has to be corrected. */
	public static RefusedException invalid(String field, String code, Object... facts) {
		return new RefusedException(ProblemKind.INVALID, null,
				List.of(new Wrong(field, new DefaultMessageSourceResolvable(new String[] { code }, facts))), null);
	}

	/**
	 * Fields that have to be corrected, said in words already.
	 * @param errors the words by field; what is about no field stands under "problem"
	 */
	public static RefusedException invalid(Map<String, String> errors) {
		return new RefusedException(ProblemKind.INVALID, null, words(errors), null);
	}

	/** A conflict that was said in words already. */
	public static RefusedException conflict(String words) {
		return new RefusedException(ProblemKind.CONFLICT,
				new DefaultMessageSourceResolvable(new String[0], new Object[0], words), List.of(), null);
	}

	private static List<Wrong> words(Map<String, String> errors) {
		return errors.entrySet()
			.stream()
			.map((error) -> new Wrong(error.getKey().equals("problem") ? "" : error.getKey(),
					new DefaultMessageSourceResolvable(new String[0], new Object[0], error.getValue())))
			.toList();
	}

	public ProblemKind kind() {
		return this.kind;
	}

	@Nullable MessageSourceResolvable why() {
		return this.why;
	}

	List<Wrong> wrong() {
		return this.wrong;
	}

	@Nullable Object stored() {
		return this.stored;
	}

	/** What is wrong with a field, not yet in a language. */
	record Wrong(String field, MessageSourceResolvable what) {

	}

}
