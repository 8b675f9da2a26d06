package org.gongjian.persistence.notice;

import java.time.Instant;
import java.util.UUID;

import org.gongjian.domain.notice.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person was told.
 *
 * @param address the page that it leads to
 */
public record NoticeRow(UUID id, NoticeKind kind, String words, String address, Instant toldAt,
		@Nullable Instant readAt) {

}
