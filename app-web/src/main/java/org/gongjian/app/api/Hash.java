package org.gongjian.app.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.springframework.web.multipart.MultipartFile;

/**
 * Tells what is the same from what is not, without keeping it.
 */
public final class Hash {

	private Hash() {
	}

	static String of(String text) {
		return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** The names and bytes of files that a program sent. */
	public static List<String> of(List<MultipartFile> files) {
		return files.stream().map((file) -> file.getOriginalFilename() + " " + of(file)).toList();
	}

	private static String of(MultipartFile file) {
		MessageDigest digest = sha256();
		try (InputStream content = new DigestInputStream(file.getInputStream(), digest)) {
			content.transferTo(java.io.OutputStream.nullOutputStream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
