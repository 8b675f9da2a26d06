package org.gongjian.app.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.DutyStanding;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.duty.Duties;
import org.gongjian.domain.duty.Duty;
import org.gongjian.domain.duty.DutyDayException;
import org.gongjian.domain.duty.DutyFile;
import org.gongjian.domain.duty.DutyFiles;
import org.gongjian.domain.duty.DutyOccurrence;
import org.gongjian.domain.duty.DutyRecord;
import org.gongjian.domain.duty.DutyRecords;
import org.gongjian.domain.duty.DutyStrike;
import org.gongjian.domain.duty.DutyStrikes;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.Assignments;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that units did their duties, and strikes records out. The unit's part in the
 * task is held meanwhile, so that an amendment which ends it waits.
 */
@Service
class DutyService {

	private final Duties duties;

	private final Assignments assignments;

	private final DutyRecords records;

	private final DutyStrikes strikes;

	private final DutyFiles files;

	private final DutyReading reading;

	private final Audit audit;

	private final Clock clock;

	DutyService(Duties duties, Assignments assignments, DutyRecords records, DutyStrikes strikes, DutyFiles files,
			DutyReading reading, Audit audit, Clock clock) {
		this.duties = duties;
		this.assignments = assignments;
		this.records = records;
		this.strikes = strikes;
		this.files = files;
		this.reading = reading;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Records it. The same form sent twice has one effect.
	 * @param last the last day of the occurrence that it counts for
	 * @param meant whether it was done again where the same was recorded before
	 * @throws NotFoundException if there is no such duty of a unit in scope
	 * @throws DutyDayException if it cannot have been done on that day
	 * @throws DutyRefusedException if the occurrence is not owed, or the form was sent
	 * with other words before
	 * @throws DutyKnownException if the same was recorded before and that is not meant
	 */
	@Transactional
	public void record(CurrentAccount account, UUID dutyId, UUID unitId, LocalDate last, DutyRecord.Entry entry,
			boolean meant, List<StoredFile> added) {
		Duty duty = this.duties.findByJurisdictionIdAndId(account.jurisdictionId(), dutyId)
			.orElseThrow(NotFoundException::new);
		hold(account, duty, unitId);
		Optional<DutyRecord> before = this.records.findByJurisdictionIdAndOnce(account.jurisdictionId(), entry.once());
		if (before.isPresent()) {
			if (before.get().isOf(dutyId, unitId, entry, account.id())) {
				return;
			}
			throw new DutyRefusedException("duty.error.sent");
		}
		DutyStanding standing = this.reading.find(account, duty.planId(), dutyId, unitId);
		DutyOccurrence occurrence = standing.endingOn(last)
			.orElseThrow(() -> new DutyRefusedException("duty.error.notOwed"));
		if (!meant && isKnown(account, dutyId, unitId, entry)) {
			throw new DutyKnownException();
		}
		DutyRecord record = this.records.save(new DutyRecord(duty, unitId, occurrence, entry, account.id(),
				this.clock.instant(), LocalDate.now(this.clock)));
		this.files.saveAll(added.stream().map((file) -> new DutyFile(record, file)).toList());
		String names = added.stream().map(StoredFile::name).collect(Collectors.joining(" "));
		this.audit.note(AuditAction.RECORD_DUTY, "Duty", dutyId, null,
				(standing.row().unit() + " " + entry.day() + " " + duty.quote() + " " + entry.note() + " " + names)
					.strip());
	}

	/**
	 * Files tell two records without words apart. What the same form said at the same
	 * moment is no other record.
	 */
	private boolean isKnown(CurrentAccount account, UUID dutyId, UUID unitId, DutyRecord.Entry entry) {
		return !entry.note().isEmpty() && this.records
			.findByJurisdictionIdAndDutyIdAndUnitIdAndDoneOn(account.jurisdictionId(), dutyId, unitId, entry.day())
			.stream()
			.filter((record) -> record.note().equals(entry.note()) && !record.once().equals(entry.once()))
			.anyMatch(
					(record) -> !this.strikes.existsByJurisdictionIdAndRecordId(account.jurisdictionId(), record.id()));
	}

	/**
	 * Strikes a record out; one that is struck out stays so.
	 * @throws NotFoundException if there is none in scope that the person may strike out
	 */
	@Transactional
	public void strike(CurrentAccount account, UUID recordId, String reason) {
		DutyRecord record = this.records.findByJurisdictionIdAndId(account.jurisdictionId(), recordId)
			.filter((found) -> mayStrike(account, found.unitId(), found.recordedBy()))
			.orElseThrow(NotFoundException::new);
		if (this.strikes.existsByJurisdictionIdAndRecordId(account.jurisdictionId(), recordId)) {
			return;
		}
		this.strikes.save(new DutyStrike(record, reason, account.id(), this.clock.instant()));
		this.audit.note(AuditAction.STRIKE_DUTY_RECORD, "Duty", record.dutyId(), record.doneOn() + " " + record.note(),
				reason);
	}

	/** Whoever recorded it may, and the unit's reviewer. */
	static boolean mayStrike(CurrentAccount account, UUID unitId, UUID recordedBy) {
		return account.scope().sees(unitId) && (account.may(Permission.REVIEW_REPORTS)
				|| (account.may(Permission.REPORT_PROGRESS) && account.id().equals(recordedBy)));
	}

	private void hold(CurrentAccount account, Duty duty, UUID unitId) {
		UUID part = this.assignments
			.findByJurisdictionIdAndTaskIdOrderByPosition(account.jurisdictionId(), duty.taskId())
			.stream()
			.filter((assignment) -> assignment.unitId().equals(unitId) && account.scope().sees(unitId))
			.map(Assignment::id)
			.findFirst()
			.orElseThrow(NotFoundException::new);
		this.assignments.findForReporting(account.jurisdictionId(), part).orElseThrow(NotFoundException::new);
	}

}
