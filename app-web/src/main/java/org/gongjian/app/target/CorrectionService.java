package org.gongjian.app.target;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.frame.PlainText;
import org.gongjian.app.notice.DecisionNews;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.FigureText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.target.CorrectionDecisions;
import org.gongjian.domain.target.Figure;
import org.gongjian.domain.target.FigureCorrection;
import org.gongjian.domain.target.FigureCorrections;
import org.gongjian.domain.target.Measurement;
import org.gongjian.domain.target.Measurements;
import org.gongjian.domain.target.OwnCorrectionException;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.Targets;
import org.gongjian.persistence.target.CorrectionQueries;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes corrections of approved figures and decides on them. The target is held while
 * that is done: one correction of a figure at a time.
 */
@Service
public class CorrectionService {

	private static final int LONGEST_WORDS = 60;

	private final Targets targets;

	private final Measurements measurements;

	private final FigureCorrections corrections;

	private final CorrectionDecisions decisions;

	private final CorrectionQueries queries;

	private final Audit audit;

	private final DecisionNews news;

	private final Texts texts;

	private final Clock clock;

	CorrectionService(Targets targets, Measurements measurements, FigureCorrections corrections,
			CorrectionDecisions decisions, CorrectionQueries queries, Audit audit, DecisionNews news, Texts texts,
			Clock clock) {
		this.targets = targets;
		this.measurements = measurements;
		this.corrections = corrections;
		this.decisions = decisions;
		this.queries = queries;
		this.audit = audit;
		this.news = news;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Proposes another figure.
	 * @return the proposal
	 * @throws CorrectionOpenException if another correction of it waits for a decision
	 */
	@Transactional
	public UUID propose(CorrectedFigure corrected, Figure figure, String reason, CurrentAccount account) {
		UUID target = corrected.target().id();
		hold(account, target);
		if (this.queries.countWaiting(account.jurisdictionId(), target, corrected.unitId(),
				corrected.periodStart()) > 0) {
			throw new CorrectionOpenException();
		}
		Measurement former = this.measurements
			.findLatest(account.jurisdictionId(), target, corrected.unitId(), corrected.periodStart())
			.filter((found) -> account.scope().sees(found.unitId()))
			.orElseThrow(NotFoundException::new);
		FigureCorrection correction = this.corrections
			.save(new FigureCorrection(former, figure, reason, account.id(), this.clock.instant()));
		this.audit.note(AuditAction.PROPOSE_CORRECTION, "FigureCorrection", correction.id(), written(former.figure()),
				written(figure) + " " + reason);
		return correction.id();
	}

	/**
	 * Accepts a correction, so that its figure counts from now on, or refuses it.
	 * @throws CorrectionOpenException if somebody else has decided already
	 * @throws CorrectionOvertakenException if it is accepted and a later figure counts
	 * than the one it was proposed for
	 * @throws OwnCorrectionException if the person proposed it
	 */
	@Transactional
	public void decide(UUID id, boolean accepted, String reason, CurrentAccount account) {
		FigureCorrection correction = this.corrections.findByJurisdictionIdAndId(account.jurisdictionId(), id)
			.filter((found) -> account.scope().sees(found.unitId()))
			.orElseThrow(NotFoundException::new);
		NumericTarget target = hold(account, correction.targetId());
		if (this.decisions.existsByJurisdictionIdAndCorrectionId(account.jurisdictionId(), id)) {
			throw new CorrectionOpenException();
		}
		Instant now = this.clock.instant();
		this.decisions.save(correction.decide(account.id(), accepted, reason, now));
		if (accepted) {
			this.measurements.save(new Measurement(corrected(correction), correction, account.id(), now));
		}
		AuditAction decision = accepted ? AuditAction.ACCEPT_CORRECTION : AuditAction.REFUSE_CORRECTION;
		this.audit.note(decision, "FigureCorrection", id, null, written(correction.figure()) + " " + reason);
		this.news.tell(correction.jurisdictionId(), Set.of(correction.unitId()), account.id(),
				new DecisionNews.Told("correction " + id,
						this.texts.ofRecord("notice.told.correction." + decision,
								PlainText.beginning(target.indicator(), LONGEST_WORDS),
								PlainText.beginning(reason, LONGEST_WORDS)),
						"/targets/" + target.id()));
	}

	// A unit that was merged has given its figures to another.
	private Measurement corrected(FigureCorrection correction) {
		UUID jurisdiction = correction.jurisdictionId();
		return this.measurements.findByJurisdictionIdAndId(jurisdiction, correction.measurementId())
			.flatMap((former) -> this.measurements.findLatest(jurisdiction, former.targetId(), former.unitId(),
					former.periodStart()))
			.filter((latest) -> latest.id().equals(correction.measurementId()))
			.orElseThrow(CorrectionOvertakenException::new);
	}

	private NumericTarget hold(CurrentAccount account, UUID target) {
		return this.targets.findForChange(account.jurisdictionId(), target).orElseThrow(NotFoundException::new);
	}

	private static String written(Figure figure) {
		String parts = FigureText.parts(figure);
		return parts.isEmpty() ? FigureText.amount(figure.amount()) : parts;
	}

}
