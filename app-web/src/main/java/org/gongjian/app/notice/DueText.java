package org.gongjian.app.notice;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.gongjian.app.text.Texts;
import org.gongjian.domain.notice.DueItem;
import org.gongjian.domain.notice.DueKind;

import org.springframework.stereotype.Component;

/**
 * Puts all that is due to a person into one message of plain text.
 */
@Component
class DueText {

	private static final int MOST_LINES = 60;

	private final Texts texts;

	private final NoticeSettings settings;

	DueText(Texts texts, NoticeSettings settings) {
		this.texts = texts;
		this.settings = settings;
	}

	/** How many of what: 督办单待答复 1 项，进展未报 2 项. */
	String summary(Collection<DueItem> items) {
		Map<DueKind, Long> counts = items.stream()
			.collect(Collectors.groupingBy(DueItem::kind, () -> new EnumMap<>(DueKind.class), Collectors.counting()));
		return counts.entrySet()
			.stream()
			.map((count) -> this.texts.of("notice.count", this.texts.of(count.getKey()), count.getValue().toString()))
			.collect(Collectors.joining(this.texts.of("notice.and")));
	}

	String subject(Collection<DueItem> items) {
		return this.texts.of("notice.mail.subject", summary(items));
	}

	/** Every item with its day and its link, the most pressing first. */
	String body(String greeting, Collection<DueItem> items) {
		StringBuilder body = new StringBuilder(greeting).append("\n");
		DueKind kind = null;
		int lines = 0;
		for (DueItem item : items) {
			if (lines++ == MOST_LINES) {
				body.append("\n")
					.append(this.texts.of("notice.more", String.valueOf(items.size() - MOST_LINES)))
					.append("\n");
				break;
			}
			if (item.kind() != kind) {
				kind = item.kind();
				body.append("\n").append(this.texts.of("notice.heading", this.texts.of(kind))).append("\n");
			}
			body.append(this.texts.of("notice.line", item.words(), item.day().toString())).append("\n");
			String link = this.settings.link(item.address());
			if (!link.isEmpty()) {
				body.append("  ").append(link).append("\n");
			}
		}
		return body.append("\n").append(this.texts.of("notice.mail.end")).append("\n").toString();
	}

}
