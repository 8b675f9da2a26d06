package org.gongjian.app.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.app.MovingClock;
import org.gongjian.app.browser.WalkPlan;
import org.gongjian.app.duty.PlainDuties;
import org.gongjian.app.publishing.PlainPublication;
import org.gongjian.app.report.PlainReports;
import org.gongjian.app.review.PlainReviews;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.slip.SlipRounds;
import org.gongjian.app.standing.Moment;
import org.gongjian.app.standing.Picture;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.year.SlipSheet.Slip;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.slip.SlipCause;
import org.gongjian.domain.slip.SlipGrade;
import org.gongjian.domain.target.TargetState;
import org.gongjian.domain.task.TaskState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A plan from its publication on the first of January through twelve months of reports by
 * twelve departments and eleven towns. What the application says at each month's end is
 * what this test works out for itself, and what it says later of that evening is the same
 * again.
 */
@SpringBootTest
@Import({ MovingClock.Configuration.class, PlainPublication.class, PlainReports.class, PlainReviews.class,
		PlainDuties.class, YearPeople.class, YearDoings.class })
class YearInTheLifeTests {

	private static final int DEPARTMENTS = 12;

	private static final int TOWNS_A_WORD = 2;

	/** To the end of January 2021, when the reports of December have come. */
	private static final int MONTHS = 13;

	/** Nothing of these plans is held up, so that no task is ever suspended. */
	private static final Set<Enum<?>> EVERYTHING = Stream
		.of(TargetState.values(), TaskState.values(), SlipGrade.values(),
				new SlipCause[] { SlipCause.NO_REPORT, SlipCause.OVERDUE, SlipCause.RETURNED_TWICE,
						SlipCause.LIMIT_BREACHED, SlipCause.DUTY_MISSED })
		.flatMap(Stream::<Enum<?>>of)
		.filter((state) -> state != TaskState.SUSPENDED)
		.collect(Collectors.toSet());

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private static final LocalTime EVENING = LocalTime.of(20, 0);

	@Autowired
	private MovingClock clock;

	@Autowired
	private YearPeople people;

	@Autowired
	private PlainPublication publication;

	@Autowired
	private YearDoings doings;

	@Autowired
	private PlanStandings standings;

	@Autowired
	private SlipRounds rounds;

	@Autowired
	private JdbcClient database;

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void everyMonthsEndIsWhatWasDoneAndStaysSo() {
		// The real plan where it is at hand, else that of the demonstration.
		WalkPlan plan = WalkPlan.all().stream().reduce((first, last) -> last).orElseThrow();
		List<String> words = new ArrayList<>();
		Scope district = publish(plan, words);
		Clerk clerk = new Clerk(standing(district));
		assertThat(clerk.units()).hasSize(DEPARTMENTS + Math.min(YearPeople.TOWNS.size(), TOWNS_A_WORD * words.size()));
		this.people.staff(district.jurisdictionId(), clerk.units());
		Map<LocalDate, Map<String, String>> seen = new TreeMap<>();

		for (int month = 1; month <= MONTHS; month++) {
			live(district, clerk, month);
			this.clock.moveTo(YearCalendar.endOf(month), EVENING);
			Standing standing = standing(district);
			clerk.compare(standing);
			seen.put(standing.day(), Picture.of(standing));
		}
		assertThat(clerk.states()).as("the year has everything in it").containsAll(EVERYTHING);
		seen.forEach((day, picture) -> {
			Moment moment = Moment.endOf(day, this.clock.getZone());
			Standing then = this.standings.asOf(district, this.standings.plans(district, moment), moment);
			assertThat(Picture.differences(picture, Picture.of(then))).as("as of " + day).isEmpty();
		});
	}

	/**
	 * Publishes the plan on New Year's Day.
	 * @param words takes its collective words, each of which is given two more towns
	 */
	private Scope publish(WalkPlan plan, List<String> words) {
		this.clock.moveTo(YearCalendar.startOf(1), MORNING);
		UUID district = this.people.settle("年度" + plan.district());
		CurrentAccount planner = this.people.planner(district);
		this.people.signIn(planner);
		Iterator<String> towns = Stream.generate(YearPeople.TOWNS::stream).flatMap(Function.identity()).iterator();
		this.publication.publish(planner, plan.name(), plan.document(), YearMonth.of(YearCalendar.YEAR, 1), DEPARTMENTS,
				(word) -> {
					words.add(word);
					return Stream.generate(towns::next).limit(TOWNS_A_WORD).collect(Collectors.joining("、"));
				});
		return Scope.whole(district);
	}

	private Standing standing(Scope district) {
		return this.standings.today(district, this.standings.plans(district));
	}

	/** Lets everything of a month happen, one after the other. */
	private void live(Scope district, Clerk clerk, int month) {
		List<Deed> deeds = new ArrayList<>();
		if (month > 1) {
			deeds.addAll(this.doings.reports(clerk.book(), month - 1));
			YearCalendar.roundsAfter(month - 1)
				.forEach((day) -> deeds.add(Deed.on(day, 7, () -> round(district, clerk, day))));
		}
		if (month < MONTHS) {
			deeds.addAll(this.doings.duties(clerk.duties(), month));
		}
		deeds.sort(Comparator.comparing(Deed::at));
		for (Deed deed : deeds) {
			if (deed.at().isAfter(LocalDateTime.now(this.clock))) {
				this.clock.moveTo(deed.at().toLocalDate(), deed.at().toLocalTime());
			}
			deed.what().run();
		}
	}

	private void round(Scope district, Clerk clerk, LocalDate day) {
		this.rounds.run(district.jurisdictionId());
		clerk.slips().round(day);
		clerk.slips().open().forEach((slip, grade) -> clerk.states().addAll(List.of(slip.cause(), grade)));
		assertThat(openSlips(district)).as("slips on " + day).containsExactlyInAnyOrderEntriesOf(clerk.slips().open());
	}

	private Map<Slip, SlipGrade> openSlips(Scope district) {
		Map<Slip, SlipGrade> open = new HashMap<>();
		this.database
			.sql("""
					select cause, coalesce(target_id, assignment_id, cast(split_part(subject, ' ', 2) as uuid)) as about, unit_id, period, grade from supervision_slip
					where jurisdiction_id = ? and state = 'OPEN'
					""")
			.param(district.jurisdictionId())
			.query((row) -> {
				Slip slip = new Slip(SlipCause.valueOf(row.getString("cause")), row.getObject("about", UUID.class),
						row.getObject("unit_id", UUID.class), row.getObject("period", LocalDate.class));
				assertThat(open.put(slip, SlipGrade.valueOf(row.getString("grade")))).as(slip.toString()).isNull();
			});
		return open;
	}

}
