package org.gongjian.app.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.gongjian.app.problem.Problems;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.persistence.unit.PlaceNames;
import org.gongjian.persistence.unit.UnitQueries;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Puts the frame around every page of a person who is signed in. A fragment has none.
 */
@ControllerAdvice
class FrameAdvice {

	private final UnitQueries units;

	FrameAdvice(UnitQueries units) {
		this.units = units;
	}

	@ModelAttribute("frame")
	@Nullable Frame frame(@AuthenticationPrincipal @Nullable CurrentAccount account, HttpServletRequest request, Locale locale) {
		boolean fragment = "true".equals(request.getHeader("HX-Request"))
				&& !"true".equals(request.getHeader("HX-Boosted"));
		if (account == null || fragment || Problems.isOfProgram(request)) {
			return null;
		}
		PlaceNames names = account.place()
			.orElseGet(() -> this.units.findNames(account.jurisdictionId(), account.unitId(), account.id()));
		List<Frame.RailPlace> places = Arrays.stream(Place.values())
			.filter((place) -> place.isFor(account))
			.map((place) -> new Frame.RailPlace(place.name(), place.address(), place.holds(request.getRequestURI())))
			.toList();
		return new Frame(names.district(), account.displayName(), names.unit(), names.unread(), places,
				locale.getLanguage());
	}

}
