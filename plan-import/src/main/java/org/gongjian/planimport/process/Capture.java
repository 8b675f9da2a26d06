package org.gongjian.planimport.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What was taken from a stream.
 *
 * @param bytes its beginning
 * @param isCut whether there was more
 */
record Capture(byte[] bytes, boolean isCut) {

	static Capture none() {
		return new Capture(new byte[0], false);
	}

	/** Takes so many bytes at most. */
	static Capture of(InputStream stream, int most) throws IOException {
		byte[] bytes = stream.readNBytes(most);
		return new Capture(bytes, stream.read() >= 0);
	}

	String text() {
		return new String(this.bytes, StandardCharsets.UTF_8).strip();
	}

}
