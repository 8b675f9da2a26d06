package org.gongjian.app.publishing;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.publishing.names.CrowdedDraftException;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What a person sees instead of a table of thousands of names: why the draft cannot be
 * published, and the way back to it.
 */
@ControllerAdvice
class CrowdedDraftAdvice {

	@ExceptionHandler
	String crowded(CrowdedDraftException ex, HttpServletRequest request, HttpServletResponse response, Model model) {
		if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
			model.addAttribute("id", variables.get("id"));
		}
		model.addAttribute("reason", "publishing.crowded");
		model.addAttribute("overtaken", false);
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return "imports/changed";
	}

}
