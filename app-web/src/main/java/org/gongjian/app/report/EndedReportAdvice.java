package org.gongjian.app.report;

import jakarta.servlet.http.HttpServletRequest;
import org.gongjian.domain.report.ReportEndedException;
import org.gongjian.domain.report.ReportSparedException;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What a person sees who was writing a report that is not owed, since an amendment of the
 * plan ended it or the task rests: the words that were typed, to be copied elsewhere.
 */
@ControllerAdvice
class EndedReportAdvice {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String ended(ReportEndedException ex, HttpServletRequest request, Model model) {
		model.addAttribute("revision", ex.revision());
		return notSaved(request, model);
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String spared(ReportSparedException ex, HttpServletRequest request, Model model) {
		return notSaved(request, model);
	}

	private static String notSaved(HttpServletRequest request, Model model) {
		for (String field : new String[] { "done", "problems", "nextStep" }) {
			model.addAttribute(field, (request.getParameter(field) != null) ? request.getParameter(field) : "");
		}
		return (request.getHeader("HX-Request") != null) ? "reports/ended :: short" : "reports/ended";
	}

}
