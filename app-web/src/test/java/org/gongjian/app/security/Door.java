package org.gongjian.app.security;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.SampleDistrict.District;
import org.gongjian.app.SampleDistrict.PlanOfDistrict;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One way into the application: a method and an address that a handler answers.
 */
record Door(HttpMethod method, String pattern, HandlerMethod handler) {

	/** All doors but the error page. */
	static List<Door> all(RequestMappingHandlerMapping mapping) {
		List<Door> doors = new ArrayList<>();
		mapping.getHandlerMethods().forEach((info, handler) -> {
			if (handler.getBeanType().getName().startsWith("org.gongjian.")) {
				var methods = info.getMethodsCondition().getMethods();
				List<RequestMethod> answered = methods.isEmpty() ? List.of(RequestMethod.GET, RequestMethod.POST)
						: List.copyOf(methods);
				info.getPatternValues()
					.forEach((pattern) -> answered
						.forEach((method) -> doors.add(new Door(method.asHttpMethod(), pattern, handler))));
			}
		});
		return doors;
	}

	boolean reads() {
		return this.method == HttpMethod.GET;
	}

	/** Programs come with a token of their own, and with nothing else. */
	boolean isOfPrograms() {
		return this.pattern.startsWith("/api/");
	}

	boolean isOpenToAll() {
		return this.handler.hasMethodAnnotation(OpenToAll.class)
				|| AnnotatedElementUtils.hasAnnotation(this.handler.getBeanType(), OpenToAll.class);
	}

	boolean namesItsRule() {
		return isOpenToAll() || this.handler.hasMethodAnnotation(Needs.class)
				|| AnnotatedElementUtils.hasAnnotation(this.handler.getBeanType(), Needs.class);
	}

	/** The address with this in the place of every variable. */
	String with(Object value) {
		return this.pattern.replaceAll("\\{[^}]+}", value.toString());
	}

	/**
	 * The addresses with every id of a district in turn, if there is a variable at all.
	 */
	List<String> withEachIdOf(District district, List<UUID> more) {
		if (!this.pattern.contains("{")) {
			return List.of(this.pattern);
		}
		PlanOfDistrict plan = district.plan();
		List<UUID> ids = new ArrayList<>(List.of(district.id(), district.health(), district.east(), plan.id(),
				plan.document(), plan.action(), plan.goals(), plan.single(), plan.goalsOfHealth(), plan.townsOfEast(),
				plan.selfPay(), plan.inDistrict()));
		ids.addAll(more);
		return ids.stream().map(this::with).toList();
	}

	@Override
	public String toString() {
		return this.method + " " + this.pattern;
	}

}
