package org.gongjian.app.browser;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;

/**
 * Files that a person drops onto a page or pastes into it.
 */
final class Handed {

	private static final String HAND_OVER = """
			(place, [kind, files, text]) => {
			  const data = new DataTransfer();
			  files.forEach(({ name, type, bytes, size }) => {
			    const start = Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0));
			    data.items.add(new File([start, new Uint8Array(Math.max(0, size - start.length))], name, { type }));
			  });
			  if (text) {
			    data.setData('text/plain', text);
			  }
			  const options = { bubbles: true, cancelable: true };
			  if (kind === 'paste') {
			    return !place.dispatchEvent(new ClipboardEvent('paste', { ...options, clipboardData: data }));
			  }
			  place.dispatchEvent(new DragEvent('dragover', { ...options, dataTransfer: data }));
			  return !place.dispatchEvent(new DragEvent('drop', { ...options, dataTransfer: data }));
			}""";

	private Handed() {
	}

	/** A file as it lies on a desk. */
	static Map<String, Object> file(String name, byte[] start) {
		return file(name, start, 0);
	}

	/** A file that is at least so large. */
	static Map<String, Object> file(String name, byte[] start, int size) {
		return Map.of("name", name, "type", name.endsWith(".png") ? "image/png" : "", "bytes",
				Base64.getEncoder().encodeToString(start), "size", size);
	}

	/** So many small documents, each with another content. */
	static List<Map<String, Object>> documents(int count) {
		return IntStream.rangeClosed(1, count).mapToObj((i) -> file("材料" + i + ".pdf", pdf(i))).toList();
	}

	/** A document; another number makes another one. */
	static byte[] pdf(int number) {
		return ("%PDF-1.7\n" + number).getBytes(StandardCharsets.UTF_8);
	}

	/** A picture of the screen as browsers hand it over. */
	static Map<String, Object> screenshot() {
		return file("image.png", new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' });
	}

	/**
	 * Drops the files.
	 * @return whether the page took them, so that the browser does not open them
	 */
	static boolean drop(Locator onto, List<Map<String, Object>> files) {
		return (Boolean) onto.evaluate(HAND_OVER, List.of("drop", files, ""));
	}

	/**
	 * Pastes the files, with the text that a program copied beside them.
	 * @return whether the page took them, so that the browser pastes nothing itself
	 */
	static boolean paste(Locator into, List<Map<String, Object>> files, String text) {
		return (Boolean) into.evaluate(HAND_OVER, List.of("paste", files, text));
	}

}
