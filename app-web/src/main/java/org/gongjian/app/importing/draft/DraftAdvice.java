package org.gongjian.app.importing.draft;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.importing.edit.EditRefusedException;
import org.gongjian.app.importing.kept.DraftChangedException;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What a person sees whose change could not be made: somebody changed the draft
 * meanwhile, or it makes no sense at its place. Nothing was changed then.
 */
@ControllerAdvice(basePackageClasses = DraftAdvice.class)
class DraftAdvice {

	private static final String PAGE = "imports/changed";

	private static final String PART = "imports/changed :: reason";

	private final DraftDesk desk;

	DraftAdvice(DraftDesk desk) {
		this.desk = desk;
	}

	@ExceptionHandler
	String changed(DraftChangedException ex, HttpServletRequest request, HttpServletResponse response, Model model) {
		return answer(HttpStatus.CONFLICT, "importing.changedNothingDone", request, response, model);
	}

	@ExceptionHandler
	String refused(EditRefusedException ex, HttpServletRequest request, HttpServletResponse response, Model model) {
		return answer(HttpStatus.UNPROCESSABLE_CONTENT, ex.code(), request, response, model);
	}

	private String answer(HttpStatus status, String reason, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
			model.addAttribute("id", variables.get("id"));
		}
		model.addAttribute("reason", reason);
		model.addAttribute("overtaken", status == HttpStatus.CONFLICT);
		response.setStatus(status.value());
		this.desk.retarget(response, "#said");
		return "true".equals(request.getHeader("HX-Request")) ? PART : PAGE;
	}

}
