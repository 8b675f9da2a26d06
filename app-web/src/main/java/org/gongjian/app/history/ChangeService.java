package org.gongjian.app.history;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.api.DatedSlice;
import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.frame.TypedDay;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.Moment;
import org.gongjian.app.standing.Option;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.persistence.history.ChangeKind;
import org.gongjian.persistence.history.ChangeQueries;
import org.gongjian.persistence.history.ChangeRow;
import org.gongjian.persistence.history.ChangesWanted;
import org.gongjian.persistence.history.KindCount;
import org.gongjian.persistence.standing.PlanRow;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what changed since the end of a day: how lights and figures differ, and what
 * happened, by task.
 */
@Service
class ChangeService {

	private static final int GROUPS = 20;

	private static final int LINES = 30;

	private static final int ALL_LINES = 500;

	private static final int LIGHTS = 10;

	private static final int ALL_LIGHTS = 500;

	private static final int USUAL_DAYS = 7;

	private final PlanStandings standings;

	private final ChangeQueries queries;

	private final LightChanges lights;

	private final ChangeText words;

	private final Texts texts;

	private final Clock clock;

	ChangeService(PlanStandings standings, ChangeQueries queries, LightChanges lights, ChangeText words, Texts texts,
			Clock clock) {
		this.standings = standings;
		this.queries = queries;
		this.lights = lights;
		this.words = words;
		this.texts = texts;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	ChangePage page(ChangeFilter filter, CurrentAccount account) {
		LocalDate today = LocalDate.now(this.clock);
		Since since = since(filter.since(), today);
		Scope scope = account.scope();
		Asked asked = asked(filter, scope, since.day());
		List<PlanRow> all = asked.all();
		List<PlanRow> chosen = asked.chosen();
		Standing now = this.standings.today(scope, chosen);
		List<PlanRow> known = known(asked, scope);
		List<LightChange> lights = filter.showsLights()
				? this.lights.between(this.standings.asOf(scope, known, asked.then()), of(now, known), filter.unit())
				: List.of();
		ChangesWanted wanted = wanted(filter, scope, asked);
		int most = (filter.task() != null) ? ALL_LINES : LINES;
		List<ChangeRow> rows = filter.showsFacts()
				? this.queries.find(wanted, filter.ofKind().orElse(null), filter.pageNumber() - 1, GROUPS, most)
				: List.of();
		long groups = rows.isEmpty() ? 0 : rows.get(0).groups();
		return new ChangePage(since.day(), today.minusDays(1), since.problem(), filter,
				all.stream().map((plan) -> new Option(plan.id(), plan.title())).toList(), now.units(scope),
				counts(filter, this.queries.count(wanted), lights.size()),
				lights.stream().limit(filter.onlyLights() ? ALL_LIGHTS : LIGHTS).toList(), lights.size(),
				unknown(asked, known), groups(filter, rows, all, since.day()), filter.pageNumber(),
				(int) ((groups + GROUPS - 1) / GROUPS));
	}

	/**
	 * What happened since the end of a day, in the order in which it happened, for
	 * programs.
	 */
	@Transactional(readOnly = true)
	Slice<ChangeAnswer> facts(ChangeFilter filter, LocalDate since, CurrentAccount account, Paging paging) {
		Asked asked = asked(filter, account.scope(), since);
		ChangesWanted wanted = wanted(filter, account.scope(), asked);
		ChangeKind kind = filter.ofKind().orElse(null);
		ChangePlace after = ChangePlace.read(paging.afterKey());
		List<ChangeRow> rows = this.queries.findAfter(wanted, kind, after.at(), after.id(), paging.most() + 1);
		long total = this.queries.count(wanted)
			.stream()
			.filter((count) -> kind == null || count.kind() == kind)
			.mapToLong(KindCount::count)
			.sum();
		return paging.found(rows, ChangePlace::of, total)
			.map((row) -> ChangeAnswer.of(row, this.words.line(row,
					asked.all().stream().filter((plan) -> plan.id().equals(row.planId())).findFirst().orElse(null))));
	}

	/**
	 * How lights and figures differ from the end of a day, for programs; with the plans
	 * whose state on that day cannot be told.
	 */
	@Transactional(readOnly = true)
	DatedSlice<LightChange> lights(ChangeFilter filter, LocalDate since, CurrentAccount account, Paging paging) {
		Scope scope = account.scope();
		Asked asked = asked(filter, scope, since);
		List<PlanRow> known = known(asked, scope);
		Slice<LightChange> slice = paging.of(
				this.lights.between(this.standings.asOf(scope, known, asked.then()),
						of(this.standings.today(scope, asked.chosen()), known), filter.unit()),
				(change) -> change.id().toString());
		return new DatedSlice<>(since, slice.items(), slice.next(), slice.total(), unknown(asked, known));
	}

	/** The titles of the plans whose state on the day cannot be told. */
	private static List<String> unknown(Asked asked, List<PlanRow> known) {
		return asked.chosen()
			.stream()
			.filter((plan) -> known.stream().noneMatch((one) -> one.id().equals(plan.id())))
			.map(PlanRow::title)
			.toList();
	}

	/** The plans that are asked about; what is outside of the scope is not there. */
	private Asked asked(ChangeFilter filter, Scope scope, LocalDate since) {
		List<PlanRow> all = this.standings.plans(scope);
		List<PlanRow> chosen = all.stream()
			.filter((plan) -> filter.plan() == null || plan.id().equals(filter.plan()))
			.toList();
		if ((filter.plan() != null && chosen.isEmpty()) || (filter.unit() != null && !scope.sees(filter.unit()))) {
			throw new NotFoundException();
		}
		return new Asked(all, chosen, Moment.endOf(since, this.clock.getZone()));
	}

	/** Those whose state on the day can be told. */
	private List<PlanRow> known(Asked asked, Scope scope) {
		return this.standings.plans(scope, asked.then())
			.stream()
			.filter((plan) -> asked.chosen().stream().anyMatch((one) -> one.id().equals(plan.id())))
			.toList();
	}

	private static ChangesWanted wanted(ChangeFilter filter, Scope scope, Asked asked) {
		return new ChangesWanted(scope, asked.then().at(), filter.plan(), filter.unit(), filter.task());
	}

	/** The standing of those plans alone that could be told on the day. */
	private static Standing of(Standing now, List<PlanRow> known) {
		List<UUID> ids = known.stream().map(PlanRow::id).toList();
		return new Standing(now.day(), now.plans().stream().filter((plan) -> ids.contains(plan.id())).toList(),
				now.actions(), now.tasks().stream().filter((task) -> ids.contains(task.task().planId())).toList(),
				now.targets().stream().filter((target) -> ids.contains(target.target().planId())).toList(),
				now.reports(), now.returned(), now.duties());
	}

	private static List<ChangePage.Counted> counts(ChangeFilter filter, List<KindCount> counts, int lights) {
		List<ChangePage.Counted> all = new ArrayList<>();
		if (filter.showsLights()) {
			all.add(new ChangePage.Counted(ChangeFilter.LIGHT, lights, filter.ofKind(ChangeFilter.LIGHT),
					filter.onlyLights()));
		}
		for (ChangeKind kind : ChangeKind.values()) {
			counts.stream()
				.filter((count) -> count.kind() == kind)
				.forEach((count) -> all.add(new ChangePage.Counted(kind.name(), count.count(),
						filter.ofKind(kind.name()), kind.name().equals(filter.kind()))));
		}
		return all;
	}

	private List<ChangeGroup> groups(ChangeFilter filter, List<ChangeRow> rows, List<PlanRow> plans, LocalDate since) {
		Map<UUID, List<ChangeRow>> groups = new LinkedHashMap<>();
		rows.forEach((row) -> groups.computeIfAbsent(row.group(), (none) -> new ArrayList<>()).add(row));
		return groups.values().stream().map((own) -> group(filter, own, plans, since)).toList();
	}

	private ChangeGroup group(ChangeFilter filter, List<ChangeRow> rows, List<PlanRow> plans, LocalDate since) {
		ChangeRow first = rows.get(0);
		PlanRow plan = plans.stream().filter((one) -> one.id().equals(first.planId())).findFirst().orElse(null);
		UUID task = first.taskId();
		String address = (task != null) ? "/tasks/" + task : "/dashboard?plan=" + first.planId();
		boolean all = first.inGroup() <= rows.size();
		return new ChangeGroup(first.plan(), title(first), address,
				address + ((task != null) ? "?" : "&") + "asOf=" + since,
				rows.stream().map((row) -> this.words.line(row, plan)).toList(), first.inGroup(),
				(all || task == null) ? "" : filter.ofTask(task));
	}

	private String title(ChangeRow row) {
		if (row.taskId() == null) {
			return this.texts.of("changes.wholePlan");
		}
		String number = (row.number() != null) ? row.number() : "—";
		return ((row.taskKind() == TaskKind.GOALS) ? this.texts.of("TaskKind.GOALS")
				: this.texts.of("task.title", number)) + " " + row.text();
	}

	/** The day that was typed; without one, or with a wrong one, a week ago. */
	private static Since since(@Nullable String typed, LocalDate today) {
		LocalDate usual = today.minusDays(USUAL_DAYS);
		if (typed == null || typed.isBlank()) {
			return new Since(usual, null);
		}
		try {
			LocalDate day = TypedDay.read(typed);
			return day.isBefore(today) ? new Since(day, null) : new Since(usual, "changes.future");
		}
		catch (DateTimeException ex) {
			return new Since(usual, "changes.malformed");
		}
	}

	private record Asked(List<PlanRow> all, List<PlanRow> chosen, Moment then) {

	}

	private record Since(LocalDate day, @Nullable String problem) {

	}

}
