package org.gongjian.app.life;

import java.io.IOException;
import java.time.Clock;
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
import org.gongjian.domain.file.StoredFile;
import org.gongjian.domain.life.LifeAction;
import org.gongjian.domain.life.LifeRefusedException;
import org.gongjian.domain.report.ReportContent;
import org.gongjian.persistence.unit.UnitQueries;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Checks what was typed into the form of an action, keeps its files and carries it out.
 */
@Component
class LifeDoing {

	/** A day further off than this is a slip of the pen. */
	private static final int YEARS_AHEAD = 10;

	private final LifeService lives;

	private final LifePages pages;

	private final UploadCheck uploads;

	private final UnitQueries units;

	private final SecondTry tries;

	private final Texts texts;

	private final Clock clock;

	LifeDoing(LifeService lives, LifePages pages, UploadCheck uploads, UnitQueries units, SecondTry tries, Texts texts,
			Clock clock) {
		this.lives = lives;
		this.pages = pages;
		this.uploads = uploads;
		this.units = units;
		this.tries = tries;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Does it.
	 * @return what is wrong with the form, by field; empty where it was done
	 * @throws LifeRefusedException if it cannot be done now, or not by this person
	 */
	Map<String, String> act(CurrentAccount account, UUID taskId, LifeAction action, TypedLife typed,
			List<MultipartFile> files) throws IOException {
		Map<String, String> errors = new LinkedHashMap<>();
		String reason = PlainText.of(typed.reason());
		if (action.needsReason() && reason.isEmpty()) {
			errors.put("reason", this.texts.of("life.error.reason." + action));
		}
		if (reason.length() > ReportContent.LONGEST_TEXT) {
			errors.put("reason", this.texts.of("report.error.tooLong", ReportContent.LONGEST_TEXT, reason.length()));
		}
		LocalDate day = day(action, typed.day(), errors);
		checkUnit(account, action, typed.unit(), errors);
		if (action == LifeAction.ASK_CLOSE_OUT && !Boolean.TRUE.equals(typed.confirmed())
				&& (files.isEmpty() || !this.pages.warnings(account, taskId).isEmpty())) {
			errors.put("confirmed", this.texts.of(files.isEmpty() ? "life.error.confirm.files" : "life.error.confirm"));
		}
		if (errors.isEmpty()) {
			List<StoredFile> kept = keep(account, action, files, errors);
			if (errors.isEmpty()) {
				LifeInput input = new LifeInput(action, typed.unit(), reason, day, typed.about(), kept);
				this.tries.run(() -> this.lives.act(account, taskId, input));
			}
		}
		if (!errors.isEmpty() && !files.isEmpty()) {
			errors.putIfAbsent("files", this.texts.of("life.error.files"));
		}
		return errors;
	}

	private @Nullable LocalDate day(LifeAction action, @Nullable String typed, Map<String, String> errors) {
		boolean later = action == LifeAction.ASK_EXTENSION || action == LifeAction.GRANT_EXTENSION;
		if (!later && action != LifeAction.ADD_STEP) {
			return null;
		}
		LocalDate today = LocalDate.now(this.clock);
		LocalDate day = parse(typed);
		if (day == null) {
			errors.put("day", this.texts.of("typeMismatch.java.time.LocalDate"));
		}
		else if (later && !day.isAfter(today)) {
			errors.put("day", this.texts.of("life.error.day.past"));
		}
		else if (day.isAfter(today.plusYears(YEARS_AHEAD)) || day.isBefore(today.minusYears(YEARS_AHEAD))) {
			errors.put("day", this.texts.of("life.error.day.far"));
		}
		return day;
	}

	private static @Nullable LocalDate parse(@Nullable String typed) {
		try {
			return (typed != null) ? TypedDay.read(typed) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private void checkUnit(CurrentAccount account, LifeAction action, @Nullable UUID unit, Map<String, String> errors) {
		if (action == LifeAction.ADD_STEP && (unit == null || this.units.findAll(account.jurisdictionId())
			.stream()
			.noneMatch((known) -> known.id().equals(unit)))) {
			errors.put("unit", this.texts.of("life.error.unit"));
		}
	}

	private List<StoredFile> keep(CurrentAccount account, LifeAction action, List<MultipartFile> files,
			Map<String, String> errors) throws IOException {
		if (files.isEmpty() || !action.isApplication()) {
			return List.of();
		}
		try {
			return this.uploads.keep(account, files);
		}
		catch (UploadRefusedException ex) {
			errors.put("files", this.texts.of(ex.code(), ex.facts()));
			return List.of();
		}
	}

}
