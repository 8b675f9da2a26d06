package org.gongjian.app.report;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.gongjian.app.period.LockWords;
import org.gongjian.domain.period.PeriodLockedException;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What a person sees who was writing a report while its period was locked: why, who can
 * help, and the words that were typed.
 */
@ControllerAdvice
class LockedPeriodAdvice {

	private final LockWords words;

	LockedPeriodAdvice(LockWords words) {
		this.words = words;
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String locked(PeriodLockedException ex, HttpServletRequest request, Model model) {
		model.addAttribute("why", this.words.why(ex.planPeriod(), ex.writability()));
		model.addAttribute("ask", this.words.ask(ex.planPeriod().jurisdictionId()));
		for (String field : new String[] { "done", "problems", "nextStep" }) {
			model.addAttribute(field, Objects.requireNonNullElse(request.getParameter(field), ""));
		}
		return (request.getHeader("HX-Request") != null) ? "reports/closed :: short" : "reports/closed";
	}

}
