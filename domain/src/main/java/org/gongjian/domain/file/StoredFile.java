package org.gongjian.domain.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A file in the file store.
 *
 * @param name its name as uploaded, for people to read; never a path
 * @param mediaType what it was found to be
 * @param size in bytes
 * @param hash SHA-256 of its bytes as 64 hexadecimal digits; the store finds it by this
 */
@Embeddable
public record StoredFile(@Column(name = "file_name") String name, String mediaType,
		@Column(name = "file_size") long size, @Column(name = "file_hash") String hash) {

}
