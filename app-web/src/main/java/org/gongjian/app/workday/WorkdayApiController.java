package org.gongjian.app.workday;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gongjian.app.api.Once;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Working days, for programs.
 */
@RestController
@RequestMapping("/api/v1/workdays")
@Needs(Permission.MANAGE_WORKING_DAYS)
class WorkdayApiController {

	private final WorkdayService days;

	private final Texts texts;

	private final Clock clock;

	WorkdayApiController(WorkdayService days, Texts texts, Clock clock) {
		this.days = days;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping
	WorkdayAnswer show(@AuthenticationPrincipal CurrentAccount account,
			@RequestParam(required = false) @Nullable Integer year) {
		int shown = WorkdayController.shown(year, LocalDate.now(this.clock).getYear());
		return WorkdayAnswer.of(this.days.page(account, shown));
	}

	@PostMapping
	ResponseEntity<WorkdayAnswer> add(@AuthenticationPrincipal CurrentAccount account, @RequestBody DaysBody body,
			Once once) {
		String typed = (body.lines() != null)
				? body.lines().stream().map(WorkdayApiController::line).collect(Collectors.joining("\n")) : "";
		return once.answer(WorkdayAnswer.class, () -> {
			DayLines read = DayLines.read(typed, (line) -> this.days.changesThePast(account, line));
			if (!read.problems().isEmpty()) {
				throw RefusedException.invalid(words(read.problems()));
			}
			this.days.add(account, read.lines());
			return WorkdayAnswer.of(this.days.page(account, read.lines().get(0).from().getYear()));
		}, body);
	}

	/** A line break within a line would shift the numbers of the others. */
	private static String line(@Nullable String sent) {
		return String.valueOf(sent).replaceAll("\\R", " ");
	}

	private Map<String, String> words(List<DayLines.Problem> problems) {
		Map<String, String> words = new LinkedHashMap<>();
		problems.forEach(
				(problem) -> words.putIfAbsent((problem.line() > 0) ? "lines[" + (problem.line() - 1) + "]" : "lines",
						this.texts.of("workday.error." + problem.code(), problem.line(), problem.text())));
		return words;
	}

	/** Days as they are pasted into the page, a stretch a line. */
	record DaysBody(@Nullable List<String> lines) {

	}

	/**
	 * The working days of a year.
	 *
	 * @param worked how many there are
	 * @param unknown the year whose holidays should be entered; {@code null} for none
	 * @param special what is special, in stretches
	 */
	record WorkdayAnswer(int year, long worked, @Nullable Integer unknown, List<WorkdayPage.Stretch> special) {

		static WorkdayAnswer of(WorkdayPage page) {
			return new WorkdayAnswer(page.year(), page.worked(), page.unknown(), page.special());
		}

	}

}
