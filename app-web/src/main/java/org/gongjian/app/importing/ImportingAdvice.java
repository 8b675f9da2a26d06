package org.gongjian.app.importing;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What a person sees whose removal came too late: somebody changed the draft meanwhile.
 */
@ControllerAdvice(basePackageClasses = ImportingAdvice.class)
class ImportingAdvice {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String changed(DraftChangedException ex, HttpServletRequest request, Model model) {
		if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
			model.addAttribute("id", variables.get("id"));
		}
		return "imports/changed";
	}

}
