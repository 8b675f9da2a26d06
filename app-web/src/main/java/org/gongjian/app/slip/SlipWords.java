package org.gongjian.app.slip;

import java.util.Optional;

import org.gongjian.app.standing.DutyStanding;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.target.JudgementText;
import org.gongjian.app.text.PeriodText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.duty.DutyOccurrence;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.slip.SlipCause;
import org.gongjian.domain.slip.SlipKey;
import org.gongjian.domain.slip.SlipMatter;
import org.gongjian.persistence.standing.PlanRow;

import org.springframework.stereotype.Component;

/**
 * Says why a rule raises a slip. The sentence is kept with the slip, in the language of
 * the plans.
 */
@Component
class SlipWords {

	private final PeriodText periods;

	private final JudgementText judgements;

	private final Texts texts;

	SlipWords(PeriodText periods, JudgementText judgements, Texts texts) {
		this.periods = periods;
		this.judgements = judgements;
		this.texts = texts;
	}

	String of(SlipMatter matter, Standing standing) {
		String code = "slip.words." + matter.key().cause();
		Optional<ReportingPeriod> period = standing.plans()
			.stream()
			.filter((plan) -> plan.id().equals(matter.planId()))
			.findFirst()
			.map((plan) -> plan.periodFrom(matter.key().period()));
		return switch (matter.key().cause()) {
			case NEAR_DUE, OVERDUE, BY_HAND -> this.texts.of(code, matter.key().period().toString());
			case NO_REPORT -> this.texts.of(code, period.map(this.periods::of).orElse(""),
					plan(matter, standing).flatMap((plan) -> period.map(plan.calendar()::deadlineOf))
						.map(Object::toString)
						.orElse(""));
			case RETURNED_TWICE -> this.texts.of(code, period.map(this.periods::of).orElse(""));
			case LIMIT_BREACHED -> Optional.ofNullable(matter.targetId())
				.flatMap(standing::target)
				.map((target) -> this.texts.of(code, target.target().indicator(), this.judgements.of(target)))
				.orElseThrow();
			case DUTY_DUE_SOON, DUTY_MISSED -> ofDuty(matter.key(), standing);
		};
	}

	private String ofDuty(SlipKey key, Standing standing) {
		return standing.duties()
			.stream()
			.filter((duty) -> SlipKey.ofDuty(duty.row().dutyId(), duty.row().unitId(), key.cause(), key.period())
				.equals(key))
			.findFirst()
			.flatMap((duty) -> duty.endingOn(key.period()).map((occurrence) -> words(key.cause(), duty, occurrence)))
			.orElseThrow();
	}

	private String words(SlipCause cause, DutyStanding duty, DutyOccurrence occurrence) {
		return this.texts.of("slip.words." + cause, duty.row().quote(), occurrence.first().toString(),
				occurrence.last().toString(), occurrence.required(), duty.count(occurrence).done());
	}

	private static Optional<PlanRow> plan(SlipMatter matter, Standing standing) {
		return standing.plans().stream().filter((plan) -> plan.id().equals(matter.planId())).findFirst();
	}

}
