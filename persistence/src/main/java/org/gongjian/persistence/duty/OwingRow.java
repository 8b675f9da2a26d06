package org.gongjian.persistence.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.gongjian.domain.duty.FormerDemand;
import org.gongjian.domain.duty.Rhythm;
import org.gongjian.domain.life.LifeCourse;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.persistence.life.LifeTurns;
import org.jspecify.annotations.Nullable;

/**
 * A duty and a unit that owes it, or owed it before an amendment of the plan.
 *
 * @param unit the short name of the unit
 * @param withdrawnAt when the text was published that no longer holds the duty
 * @param endedAt when the text was published that gives the unit no part in the task
 */
public record OwingRow(UUID dutyId, UUID planId, UUID taskId, TaskKind kind, @Nullable String number, String text,
		String action, String quote, @Nullable Rhythm every, int everyCount, @Nullable Integer times,
		@Nullable LocalDate dutyFrom, @Nullable Instant withdrawnAt, UUID unitId, String unit,
		@Nullable LocalDate unitFrom, @Nullable Instant endedAt, LocalDate @Nullable [] dates,
		LocalDate @Nullable [] formerUntil, String @Nullable [] formerDemands, String @Nullable [] movedTo,
		Instant @Nullable [] movedAt) {

	/** The same owed by a unit that this one is by now. */
	public OwingRow of(UUID unitId, String unit) {
		return new OwingRow(this.dutyId, this.planId, this.taskId, this.kind, this.number, this.text, this.action,
				this.quote, this.every, this.everyCount, this.times, this.dutyFrom, this.withdrawnAt, unitId, unit,
				this.unitFrom, this.endedAt, this.dates, this.formerUntil, this.formerDemands, this.movedTo,
				this.movedAt);
	}

	/** The same with how its task came into other states up to a moment. */
	public OwingRow moved(String[] to, Instant[] at) {
		return new OwingRow(this.dutyId, this.planId, this.taskId, this.kind, this.number, this.text, this.action,
				this.quote, this.every, this.everyCount, this.times, this.dutyFrom, this.withdrawnAt, this.unitId,
				this.unit, this.unitFrom, this.endedAt, this.dates, this.formerUntil, this.formerDemands, to, at);
	}

	/** The days that the plan names, in order. */
	public List<LocalDate> dueDates() {
		return (this.dates != null) ? List.of(this.dates) : List.of();
	}

	/** What earlier texts of the plan said, oldest first. */
	public List<FormerDemand> former() {
		return pairs(this.formerUntil, this.formerDemands, FormerDemand::new);
	}

	/** When its task came into another state, first to last. */
	public LifeCourse course() {
		return new LifeTurns(this.movedTo, this.movedAt).course();
	}

	private static <A, B, T> List<T> pairs(A @Nullable [] ones, B @Nullable [] others, BiFunction<A, B, T> pair) {
		return (ones != null && others != null)
				? IntStream.range(0, ones.length).mapToObj((i) -> pair.apply(ones[i], others[i])).toList() : List.of();
	}

}
