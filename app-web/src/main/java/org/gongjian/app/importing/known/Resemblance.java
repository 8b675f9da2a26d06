package org.gongjian.app.importing.known;

import java.util.Optional;
import java.util.regex.Pattern;

import org.gongjian.persistence.plan.PrintedTextRow;
import org.jspecify.annotations.Nullable;

/**
 * Why two documents are held to be one: the first reason that holds is told.
 */
public enum Resemblance {

	/** Their bytes are the same. */
	FILE,
	/** They carry the same number (文号), in whatever brackets. */
	NUMBER,
	/** Title, issuer and years are the same, as far as both say them. */
	HEAD;

	private static final Pattern BESIDE_WORDS = Pattern.compile("[\\s\\p{Z}\\p{P}]+");

	static Optional<Resemblance> between(PrintedTextRow one, PrintedTextRow other) {
		if (one.fileHash().equals(other.fileHash())) {
			return Optional.of(FILE);
		}
		if (isSaid(one.documentNumber()) && isSame(one.documentNumber(), other.documentNumber())) {
			return Optional.of(NUMBER);
		}
		boolean sameHead = isSaid(one.title()) && isSame(one.title(), other.title())
				&& agree(one.issuer(), other.issuer()) && agree(one.start(), other.start())
				&& agree(one.end(), other.end()) && !bothSaid(one.documentNumber(), other.documentNumber());
		return sameHead ? Optional.of(HEAD) : Optional.empty();
	}

	private static boolean bothSaid(@Nullable String one, @Nullable String other) {
		return isSaid(one) && isSaid(other);
	}

	/** What one of the two does not say is no difference. */
	private static boolean agree(@Nullable String one, @Nullable String other) {
		return !bothSaid(one, other) || isSame(one, other);
	}

	private static boolean isSame(@Nullable String one, @Nullable String other) {
		return one != null && other != null && words(one).equals(words(other));
	}

	private static boolean isSaid(@Nullable String said) {
		return said != null && !words(said).isEmpty();
	}

	private static String words(String said) {
		return BESIDE_WORDS.matcher(said).replaceAll("");
	}

}
