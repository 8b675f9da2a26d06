package org.gongjian.app.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.persistence.file.FileStore;
import org.gongjian.persistence.file.UploadedSizes;

import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/**
 * Looks at all files of an upload and puts them into the file store: all or none.
 */
@Component
public class UploadCheck {

	static final int MOST_FILES = 20;

	static final DataSize LARGEST = DataSize.ofMegabytes(20);

	static final DataSize QUOTA = DataSize.ofGigabytes(1);

	private final FileInspector inspector;

	private final List<UploadedSizes> sizes;

	private final FileStore store;

	UploadCheck(FileInspector inspector, List<UploadedSizes> sizes, FileStore store) {
		this.inspector = inspector;
		this.sizes = sizes;
		this.store = store;
	}

	/**
	 * Keeps the files.
	 * @throws UploadRefusedException if one of them cannot be taken; none is kept then
	 */
	public List<StoredFile> keep(CurrentAccount account, List<MultipartFile> uploaded) throws IOException {
		List<MultipartFile> files = uploaded.stream().filter((file) -> !nameOf(file).isEmpty()).toList();
		if (files.isEmpty()) {
			throw new UploadRefusedException("evidence.error.none");
		}
		if (files.size() > MOST_FILES) {
			throw new UploadRefusedException("evidence.error.tooMany", String.valueOf(MOST_FILES));
		}
		List<StoredFile> kept = new ArrayList<>();
		List<String> types = new ArrayList<>();
		for (MultipartFile file : files) {
			types.add(mediaType(file, (files.size() == 1) ? ".alone" : ""));
		}
		checkQuota(account, files);
		for (int i = 0; i < files.size(); i++) {
			MultipartFile file = files.get(i);
			kept.add(new StoredFile(nameOf(file), types.get(i), file.getSize(), put(file)));
		}
		return kept;
	}

	private String mediaType(MultipartFile file, String words) throws IOException {
		String name = nameOf(file);
		if (file.isEmpty()) {
			throw new UploadRefusedException("evidence.error.empty" + words, name);
		}
		if (file.getSize() > LARGEST.toBytes()) {
			throw new UploadRefusedException("evidence.error.tooLarge" + words, name,
					String.valueOf(LARGEST.toMegabytes()));
		}
		return this.inspector.kindOf(file, name)
			.orElseThrow(() -> new UploadRefusedException("evidence.error.kind" + words, name))
			.mediaType();
	}

	private void checkQuota(CurrentAccount account, List<MultipartFile> files) {
		long used = this.sizes.stream()
			.mapToLong((feature) -> feature.sumOfSizes(account.jurisdictionId(), account.id()))
			.sum();
		long added = files.stream().mapToLong(MultipartFile::getSize).sum();
		if (used + added > QUOTA.toBytes()) {
			throw new UploadRefusedException("evidence.error.quota", String.valueOf(QUOTA.toGigabytes()));
		}
	}

	private String put(MultipartFile file) throws IOException {
		try (var content = file.getInputStream()) {
			return this.store.put(content);
		}
	}

	private static String nameOf(MultipartFile file) {
		String name = file.getOriginalFilename();
		return (name == null) ? "" : FileName.clean(name);
	}

}
