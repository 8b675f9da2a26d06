package org.gongjian.planimport.internal.extract.packed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip. The bytes that come out are counted, over all entries that are
 * read; the sizes that the zip declares are not believed.
 */
final class BoundedEntries implements ZipEntrySource {

	/** A hundred times a long plan. */
	static final long MOST_BYTES = 48L << 20;

	/** The list of parts and their relations is held in memory as a tree. */
	static final long MOST_BYTES_OF_LISTS = 2L << 20;

	/** XML rarely packs denser; a small part may, without harm. */
	static final long MOST_RATIO = 150;

	static final long RATIO_COUNTS_FROM = 8L << 20;

	private final ZipFile zip;

	private long total;

	private boolean closed;

	BoundedEntries(ZipFile zip) {
		this.zip = zip;
	}

	// What a file says about its author and dates is not needed, and a mistake in it
	// would
	// make the whole file unreadable.
	@Override
	public Enumeration<? extends ZipArchiveEntry> getEntries() {
		return Collections.enumeration(Collections.list(this.zip.getEntries())
			.stream()
			.filter((entry) -> !entry.getName().startsWith("docProps/"))
			.toList());
	}

	@Override
	public @Nullable ZipArchiveEntry getEntry(String path) {
		return this.zip.getEntry(path);
	}

	@Override
	public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
		return new CountedStream(this.zip.getInputStream(entry), (more, all) -> check(entry, more, all));
	}

	@Override
	public void close() throws IOException {
		this.closed = true;
		this.zip.close();
	}

	@Override
	public boolean isClosed() {
		return this.closed;
	}

	private void check(ZipArchiveEntry entry, int more, long all) {
		this.total += more;
		boolean isList = entry.getName().endsWith(".rels") || entry.getName().equals("[Content_Types].xml");
		long ratio = all / Math.max(1, entry.getCompressedSize());
		if (this.total > MOST_BYTES || (isList && all > MOST_BYTES_OF_LISTS)
				|| (all > RATIO_COUNTS_FROM && ratio > MOST_RATIO)) {
			throw new UnreadableDocumentException(Reason.TOO_LARGE);
		}
	}

}
