package org.gongjian.app.importing;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.importing.kept.DraftEndedException;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What a person sees who worked on a draft while somebody published or discarded it: who
 * and when, the words that were typed, and the way on.
 */
@ControllerAdvice
class EndedDraftAdvice {

	private final DraftEndings endings;

	EndedDraftAdvice(DraftEndings endings) {
		this.endings = endings;
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String ended(DraftEndedException ex, HttpServletRequest request, HttpServletResponse response, Model model) {
		model.addAttribute("ended", this.endings.sentence(ex));
		model.addAttribute("plan", ex.planId());
		model.addAttribute("typed", TypedWords.in(request));
		if (!"true".equals(request.getHeader("HX-Request"))) {
			return "imports/ended";
		}
		// A form that was to open gives way to the reason; one that is open is left as it
		// is.
		if (!Objects.equals(request.getHeader("HX-Target"), "editor")) {
			response.setHeader("HX-Retarget", "#said");
			response.setHeader("HX-Reswap", "innerHTML settle:0ms");
		}
		return "imports/ended :: reason";
	}

}
