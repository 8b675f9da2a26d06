package org.gongjian.domain.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a password must be: at least 8 characters of three of the four classes (capital
 * letters, small letters, digits, others; 汉字 are others), without the user name or the
 * district's name in it and not one of those that everybody tries first.
 */
public final class PasswordPolicy {

	public static final int SHORTEST = 8;

	public static final int LONGEST = 200;

	private static final int CLASSES_NEEDED = 3;

	/** A shorter name is a part of too many words to be refused. */
	private static final int SHORTEST_NAME = 3;

	private static final Set<String> COMMON = readCommon();

	private PasswordPolicy() {
	}

	/**
	 * What is wrong with a password; nothing if it may be used.
	 * @param names the names that must not stand in it
	 */
	public static Set<PasswordProblem> check(String password, Collection<String> names) {
		EnumSet<PasswordProblem> problems = EnumSet.noneOf(PasswordProblem.class);
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			problems.add(PasswordProblem.TOO_SHORT);
		}
		if (length > LONGEST) {
			problems.add(PasswordProblem.TOO_LONG);
		}
		if (classes(password) < CLASSES_NEEDED) {
			problems.add(PasswordProblem.TOO_FEW_CLASSES);
		}
		String lower = password.toLowerCase(Locale.ROOT);
		if (names.stream().anyMatch((name) -> name.length() >= SHORTEST_NAME && lower.contains(lower(name)))) {
			problems.add(PasswordProblem.HOLDS_NAME);
		}
		if (COMMON.contains(lower)) {
			problems.add(PasswordProblem.COMMON);
		}
		return problems;
	}

	private static long classes(String password) {
		IntPredicate other = (c) -> !Character.isUpperCase(c) && !Character.isLowerCase(c) && !Character.isDigit(c);
		return Stream.<IntPredicate>of(Character::isUpperCase, Character::isLowerCase, Character::isDigit, other)
			.filter((kind) -> password.codePoints().anyMatch(kind))
			.count();
	}

	private static Set<String> readCommon() {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(PasswordPolicy.class.getResourceAsStream("common-passwords.txt")),
				StandardCharsets.UTF_8))) {
			return lines.lines().map(PasswordPolicy::lower).collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

}
