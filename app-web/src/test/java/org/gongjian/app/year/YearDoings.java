package org.gongjian.app.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.gongjian.app.duty.PlainDuties;
import org.gongjian.app.report.PlainReports;
import org.gongjian.app.review.PlainReviews;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.report.ReportContent;
import org.gongjian.persistence.duty.OwingRow;

import org.springframework.boot.test.context.TestComponent;

/**
 * What the people of the units do, through the services of the application, and write
 * into the clerk's books.
 */
@TestComponent
class YearDoings {

	private final YearPeople people;

	private final PlainReports reports;

	private final PlainReviews reviews;

	private final PlainDuties duties;

	private final Clock clock;

	YearDoings(YearPeople people, PlainReports reports, PlainReviews reviews, PlainDuties duties, Clock clock) {
		this.people = people;
		this.reports = reports;
		this.reviews = reviews;
		this.duties = duties;
		this.clock = clock;
	}

	/** What is done about a month's reports, in the days after it. */
	List<Deed> reports(YearBook book, int month) {
		return book.parts().stream().flatMap((part) -> reports(book, part, month).stream()).toList();
	}

	private List<Deed> reports(YearBook book, Part part, int month) {
		LocalDate deadline = YearCalendar.deadlineOf(month);
		Runnable handIn = () -> handIn(book, part, month);
		return switch (part.conductIn(month)) {
			case SILENT -> List.of();
			case LATE -> List.of(Deed.on(deadline.plusDays(3), 10, handIn),
					Deed.on(deadline.plusDays(4), 15, () -> approve(book, part, month, 1)));
			case RETURNED -> List.of(Deed.on(deadline.minusDays(1), 10, handIn),
					Deed.on(deadline.minusDays(1), 16, () -> sendBack(book, part, month, 1)),
					Deed.on(deadline.plusDays(1), 9, handIn),
					Deed.on(deadline.plusDays(2), 9, () -> approve(book, part, month, 2)));
			case GIVEN_UP -> List.of(Deed.on(deadline.minusDays(2), 9, handIn),
					Deed.on(deadline.minusDays(2), 14, () -> sendBack(book, part, month, 1)),
					Deed.on(deadline.minusDays(1), 9, handIn),
					Deed.on(deadline.minusDays(1), 17, () -> sendBack(book, part, month, 2)));
			case WAITING -> List.of(Deed.on(deadline.minusDays(1), 11, handIn));
			case IN_TIME -> List.of(Deed.on(deadline.minusDays(2), 10, handIn),
					Deed.on(deadline.minusDays(1), 15, () -> approve(book, part, month, 1)));
		};
	}

	/** Some do their duties on the twentieth and some again on the twenty-fourth. */
	List<Deed> duties(DutySheet sheet, int month) {
		List<Deed> deeds = new ArrayList<>();
		int number = 0;
		for (OwingRow duty : sheet.owing()) {
			number++;
			LocalDate day = YearCalendar.startOf(month).plusDays(19);
			if ((number + month) % 3 != 0) {
				deeds.add(Deed.on(day, 15, () -> record(sheet, duty)));
			}
			if ((number + month) % 3 == 1) {
				deeds.add(Deed.on(day.plusDays(4), 15, () -> record(sheet, duty)));
			}
		}
		return deeds;
	}

	private void handIn(YearBook book, Part part, int month) {
		CurrentAccount reporter = this.people.reporter(part.unit());
		this.people.signIn(reporter);
		this.reports.handIn(reporter, part.assignment(), YearCalendar.startOf(month),
				new ReportContent("第" + month + "月完成相应工作。", "", "继续推进。", part.percentIn(month)), part.figuresIn(month));
		book.handedIn(part, month, today());
	}

	private void approve(YearBook book, Part part, int month, int submission) {
		CurrentAccount reviewer = this.people.reviewer(part.unit());
		this.people.signIn(reviewer);
		this.reviews.approve(reviewer, this.reports.idOf(reviewer, part.assignment(), YearCalendar.startOf(month)),
				submission);
		book.approved(part, month);
	}

	private void sendBack(YearBook book, Part part, int month, int submission) {
		CurrentAccount reviewer = this.people.reviewer(part.unit());
		this.people.signIn(reviewer);
		this.reviews.sendBack(reviewer, this.reports.idOf(reviewer, part.assignment(), YearCalendar.startOf(month)),
				submission);
		book.sentBack(part, month);
	}

	private void record(DutySheet sheet, OwingRow duty) {
		CurrentAccount reporter = this.people.reporter(duty.unitId());
		this.people.signIn(reporter);
		sheet.endAfter(duty, today()).ifPresent((end) -> {
			this.duties.record(reporter, duty, end, today());
			sheet.done(duty, today());
		});
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
