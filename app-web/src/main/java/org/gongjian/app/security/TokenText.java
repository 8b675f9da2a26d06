package org.gongjian.app.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token as its owner writes it: {@code gj_}, its id, and a secret of 256 bits. Such a
 * secret cannot be guessed, so that a plain hash of it is enough.
 *
 * @param id the token
 * @param secret what only its owner knows
 */
public record TokenText(UUID id, String secret) {

	private static final Pattern FORM = Pattern.compile("gj_([0-9a-f]{32})_([A-Za-z0-9_-]{43})");

	private static final int SECRET_BYTES = 32;

	private static final SecureRandom CHANCE = new SecureRandom();

	/** A new secret for a token. */
	public static TokenText make(UUID id) {
		byte[] secret = new byte[SECRET_BYTES];
		CHANCE.nextBytes(secret);
		return new TokenText(id, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
	}

	/** Reads what was sent; empty for anything that is none. */
	static Optional<TokenText> read(String text) {
		Matcher parts = FORM.matcher(text);
		if (!parts.matches()) {
			return Optional.empty();
		}
		String id = parts.group(1);
		return Optional.of(new TokenText(
				new UUID(Long.parseUnsignedLong(id.substring(0, 16), 16), Long.parseUnsignedLong(id.substring(16), 16)),
				parts.group(2)));
	}

	/** What is kept of the secret. */
	public String hash() {
		try {
			return HexFormat.of()
				.formatHex(
						MessageDigest.getInstance("SHA-256").digest(this.secret.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	boolean fits(String hash) {
		return MessageDigest.isEqual(hash().getBytes(StandardCharsets.US_ASCII),
				hash.getBytes(StandardCharsets.US_ASCII));
	}

	/** The whole as its owner writes it. */
	public String text() {
		return "gj_" + this.id.toString().replace("-", "") + "_" + this.secret;
	}

	@Override
	public String toString() {
		return "token " + this.id;
	}

}
