package org.gongjian.planimport.internal.extract.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What comes out of an entry of a zip, counted.
 */
final class CountedStream extends FilterInputStream {

	private final Counter counter;

	private long count;

	CountedStream(InputStream unpacked, Counter counter) {
		super(unpacked);
		this.counter = counter;
	}

	@Override
	public int read() throws IOException {
		int value = super.read();
		count((value < 0) ? 0 : 1);
		return value;
	}

	@Override
	public int read(byte[] into, int from, int length) throws IOException {
		int read = super.read(into, from, length);
		count(Math.max(read, 0));
		return read;
	}

	@Override
	public long skip(long length) throws IOException {
		long skipped = super.skip(length);
		count((int) skipped);
		return skipped;
	}

	private void count(int more) {
		this.count += more;
		this.counter.count(more, this.count);
	}

	/** May refuse to go on. */
	interface Counter {

		/**
		 * Takes note of what came out.
		 * @param more how many bytes came out now
		 * @param all how many came out of the entry so far
		 */
		void count(int more, long all);

	}

}
