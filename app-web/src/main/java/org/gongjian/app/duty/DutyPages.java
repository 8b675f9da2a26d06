package org.gongjian.app.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.DutyStanding;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.duty.Duties;
import org.gongjian.domain.duty.Duty;
import org.gongjian.domain.duty.DutyCount;
import org.gongjian.domain.duty.DutyDayException;
import org.gongjian.domain.duty.DutyOccurrence;
import org.gongjian.domain.duty.DutyRecord;
import org.gongjian.domain.duty.DutyRecords;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the page of one occurrence of a duty.
 */
@Service
class DutyPages {

	private static final int MOST_PARTS = 40;

	private final Duties duties;

	private final DutyRecords records;

	private final DutyReading reading;

	private final DutyLines lines;

	private final DutyRecordLines recordLines;

	private final DutyText texts;

	DutyPages(Duties duties, DutyRecords records, DutyReading reading, DutyLines lines, DutyRecordLines recordLines,
			DutyText texts) {
		this.duties = duties;
		this.records = records;
		this.reading = reading;
		this.lines = lines;
		this.recordLines = recordLines;
		this.texts = texts;
	}

	/**
	 * The page.
	 * @param form what was typed; {@code null} for an empty one
	 * @param struck the record whose reason was typed wrongly
	 */
	@Transactional(readOnly = true)
	public DutyPage page(CurrentAccount account, UUID dutyId, UUID unitId, LocalDate last, @Nullable DutyForm form,
			Map<String, String> errors, @Nullable UUID struck) {
		DutyStanding duty = find(account, dutyId, unitId);
		DutyOccurrence occurrence = duty.endingOn(last).orElseThrow(NotFoundException::new);
		DutyCount count = duty.count(occurrence);
		List<DutyRecordLine> all = this.recordLines.of(account, duty.row().taskId())
			.stream()
			.filter((line) -> line.row().dutyId().equals(dutyId) && line.row().unitId().equals(unitId)
					&& occurrence.holds(line.row().countsFor()))
			.toList();
		List<DutyLine.Part> parts = duty.owed()
			.stream()
			.filter((one) -> !one.first().isAfter(duty.day()))
			.sorted(Comparator.comparing(DutyOccurrence::last).reversed())
			.limit(MOST_PARTS)
			.map((one) -> this.lines.part(duty, duty.count(one)))
			.toList();
		return new DutyPage(duty.row(), this.reading.plan(account, duty.row().planId()).title(),
				this.texts.rhythm(duty), this.lines.part(duty, count), DutyLines.mayRecord(account, duty, count), all,
				parts, (form != null) ? form : DutyForm.of(duty.day()), errors, struck);
	}

	/**
	 * Asks whether there is such a duty and the person may record for its unit.
	 * @throws NotFoundException if not
	 */
	@Transactional(readOnly = true)
	public void requireOpen(CurrentAccount account, UUID dutyId, UUID unitId, LocalDate last) {
		if (!account.may(Permission.REPORT_PROGRESS)) {
			throw new NotFoundException();
		}
		find(account, dutyId, unitId);
	}

	/**
	 * Asks whether it can have been done on a day, before any file is kept.
	 * @throws DutyDayException if not
	 */
	@Transactional(readOnly = true)
	public void requireDay(CurrentAccount account, UUID dutyId, UUID unitId, LocalDate last, LocalDate day) {
		DutyStanding duty = find(account, dutyId, unitId);
		DutyOccurrence occurrence = duty.endingOn(last)
			.orElseThrow(() -> new DutyRefusedException("duty.error.notOwed"));
		DutyRecord.requireDay(occurrence, day, duty.day());
	}

	/** The page on which a record stands. */
	@Transactional(readOnly = true)
	public Spot spotOf(CurrentAccount account, UUID recordId) {
		DutyRecord record = this.records.findByJurisdictionIdAndId(account.jurisdictionId(), recordId)
			.filter((found) -> account.scope().sees(found.unitId()))
			.orElseThrow(NotFoundException::new);
		DutyStanding duty = find(account, record.dutyId(), record.unitId());
		LocalDate last = duty.owed()
			.stream()
			.filter((one) -> one.holds(record.countsFor()))
			.map(DutyOccurrence::last)
			.findFirst()
			.orElseThrow(NotFoundException::new);
		return new Spot(record.dutyId(), record.unitId(), last);
	}

	private DutyStanding find(CurrentAccount account, UUID dutyId, UUID unitId) {
		Duty duty = this.duties.findByJurisdictionIdAndId(account.jurisdictionId(), dutyId)
			.orElseThrow(NotFoundException::new);
		return this.reading.find(account, duty.planId(), dutyId, unitId);
	}

	/** An occurrence of a duty of a unit. */
	record Spot(UUID dutyId, UUID unitId, LocalDate last) {

	}

}
