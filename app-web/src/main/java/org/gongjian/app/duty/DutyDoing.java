package org.gongjian.app.duty;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.evidence.UploadCheck;
import org.gongjian.app.evidence.UploadRefusedException;
import org.gongjian.app.frame.PlainText;
import org.gongjian.app.frame.TypedDay;
import org.gongjian.app.report.SecondTry;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.duty.DutyDayException;
import org.gongjian.domain.duty.DutyRecord;
import org.gongjian.domain.file.StoredFile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Checks what was typed to record a duty or to strike a record out, keeps the files and
 * carries it out.
 */
@Component
class DutyDoing {

	private final DutyService duties;

	private final DutyPages pages;

	private final UploadCheck uploads;

	private final SecondTry tries;

	private final Texts texts;

	DutyDoing(DutyService duties, DutyPages pages, UploadCheck uploads, SecondTry tries, Texts texts) {
		this.duties = duties;
		this.pages = pages;
		this.uploads = uploads;
		this.tries = tries;
		this.texts = texts;
	}

	/**
	 * Records it.
	 * @return what is wrong with the form, by field; empty where it was recorded
	 */
	Map<String, String> record(CurrentAccount account, UUID dutyId, UUID unitId, LocalDate last, DutyForm form,
			List<MultipartFile> files) throws IOException {
		this.pages.requireOpen(account, dutyId, unitId, last);
		Map<String, String> errors = new LinkedHashMap<>();
		LocalDate day = parse(form.day());
		if (day == null) {
			errors.put("day", this.texts.of("typeMismatch.java.time.LocalDate"));
		}
		String note = text(form.note(), "note", errors);
		if (note.isEmpty() && files.isEmpty()) {
			errors.put("note", this.texts.of("duty.error.nothing"));
		}
		UUID once = once(form.once());
		if (once == null) {
			errors.put("problem", this.texts.of("duty.error.sent"));
		}
		if (errors.isEmpty() && day != null && once != null) {
			DutyRecord.Entry entry = new DutyRecord.Entry(day, note, once);
			boolean meant = form.isMeant();
			try {
				this.pages.requireDay(account, dutyId, unitId, last, day);
				List<StoredFile> kept = files.isEmpty() ? List.of() : this.uploads.keep(account, files);
				this.tries.run(() -> this.duties.record(account, dutyId, unitId, last, entry, meant, kept));
			}
			catch (DutyDayException ex) {
				errors.put("day", this.texts.of("duty.error." + ex.reason(), ex.bound().toString()));
			}
			catch (UploadRefusedException ex) {
				errors.put("files", this.texts.of(ex.code(), ex.facts()));
			}
			catch (DutyKnownException ex) {
				errors.put("again", this.texts.of("duty.error.known"));
			}
			catch (DutyRefusedException ex) {
				errors.put("problem", this.texts.of(ex.code()));
			}
		}
		if (!errors.isEmpty() && !files.isEmpty()) {
			errors.putIfAbsent("files", this.texts.of("life.error.files"));
		}
		return errors;
	}

	/**
	 * Strikes a record out.
	 * @return what is wrong with the reason; {@code null} where it was done
	 */
	@Nullable String strike(CurrentAccount account, UUID recordId, @Nullable String typed) {
		Map<String, String> errors = new LinkedHashMap<>();
		String reason = text(typed, "reason", errors);
		if (reason.isEmpty()) {
			errors.putIfAbsent("reason", this.texts.of("duty.error.reason"));
		}
		if (errors.isEmpty()) {
			this.tries.run(() -> this.duties.strike(account, recordId, reason));
		}
		return errors.get("reason");
	}

	private String text(@Nullable String typed, String field, Map<String, String> errors) {
		String text = PlainText.of(typed);
		if (text.length() > DutyRecord.LONGEST_NOTE) {
			errors.put(field, this.texts.of("report.error.tooLong", DutyRecord.LONGEST_NOTE, text.length()));
		}
		return text;
	}

	private static @Nullable LocalDate parse(@Nullable String typed) {
		try {
			return (typed != null) ? TypedDay.read(typed) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static @Nullable UUID once(@Nullable String typed) {
		try {
			return (typed != null) ? UUID.fromString(typed.strip()) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
