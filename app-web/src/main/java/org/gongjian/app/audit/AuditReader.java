package org.gongjian.app.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.app.administration.PageOf;
import org.gongjian.persistence.LikePattern;
import org.gongjian.persistence.audit.AuditQueries;
import org.gongjian.persistence.audit.AuditRow;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the audit log of a jurisdiction.
 */
@Service
@Transactional(readOnly = true)
class AuditReader {

	/** Codes of texts inside a row, such as {@code Role.LEADER}. */
	private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Za-z]+\\.[A-Z][A-Z_]*\\b");

	private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

	private static final LocalDate LAST_DAY = LocalDate.of(9999, 1, 1);

	private final AuditQueries queries;

	private final MessageSource messages;

	private final Clock clock;

	AuditReader(AuditQueries queries, MessageSource messages, Clock clock) {
		this.queries = queries;
		this.messages = messages;
		this.clock = clock;
	}

	PageOf<AuditEntry> list(UUID jurisdictionId, AuditFilter filter) {
		var found = this.queries.find(jurisdictionId, LikePattern.containing(filter.person()), filter.actions(),
				startOf(filter.from(), FIRST_DAY), startOf(next(filter.until()), LAST_DAY),
				LikePattern.exactly(filter.objectType()), filter.objects(), filter.object() == null,
				PageRequest.of(filter.pageIndex(), PageOf.SIZE));
		return PageOf.of(found, (rows) -> rows.stream().map(this::entry).toList());
	}

	List<String> objectTypes(UUID jurisdictionId) {
		return this.queries.findObjectTypes(jurisdictionId);
	}

	private AuditEntry entry(AuditRow row) {
		return new AuditEntry(LocalDateTime.ofInstant(row.occurredAt(), this.clock.getZone()), row.accountName(),
				row.unit(), row.address(), row.action(), word("audit.object." + row.objectType(), row.objectType()),
				row.objectId(), inWords(row.before()), inWords(row.after()), row.token());
	}

	private @Nullable String inWords(@Nullable String text) {
		return (text == null) ? null : CODE.matcher(text)
			.replaceAll((found) -> Matcher.quoteReplacement(word(found.group(), found.group())));
	}

	private String word(String code, String otherwise) {
		String word = this.messages.getMessage(code, null, otherwise, LocaleContextHolder.getLocale());
		return (word != null) ? word : otherwise;
	}

	private Instant startOf(@Nullable LocalDate day, LocalDate otherwise) {
		return ((day != null) ? day : otherwise).atStartOfDay(this.clock.getZone()).toInstant();
	}

	private @Nullable LocalDate next(@Nullable LocalDate day) {
		return (day == null) ? null : day.plusDays(1);
	}

}
