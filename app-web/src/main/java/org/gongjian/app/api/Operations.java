package org.gongjian.app.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.token.TokenScope;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What programs can do: every operation with its name, its words and the scopes of which
 * it needs one.
 */
@Component
public class Operations {

	private static final String ENDING = "ApiController";

	private final RequestMappingHandlerMapping handlers;

	private final Texts texts;

	Operations(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers, Texts texts) {
		this.handlers = handlers;
		this.texts = texts;
	}

	/** All of them, by address. */
	public List<Operation> all() {
		List<Operation> all = new ArrayList<>();
		this.handlers.getHandlerMethods().forEach((mapping, handler) -> {
			if (isOfInterface(handler)) {
				for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
					mapping.getPatternValues()
						.forEach((path) -> all.add(new Operation(method.name(), path,
								this.texts.of("operation." + id(handler)), scopes(handler))));
				}
			}
		});
		return all.stream()
			.distinct()
			.sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
			.toList();
	}

	static boolean isOfInterface(HandlerMethod handler) {
		return handler.getBeanType().getSimpleName().endsWith(ENDING);
	}

	/** The name of an operation, such as {@code report.save}. */
	static String id(HandlerMethod handler) {
		String feature = handler.getBeanType().getSimpleName().replace(ENDING, "");
		return feature.substring(0, 1).toLowerCase(Locale.ROOT) + feature.substring(1) + "."
				+ handler.getMethod().getName();
	}

	/** The scopes of which a token needs one; none where every token is enough. */
	static List<String> scopes(HandlerMethod handler) {
		Needs onMethod = handler.getMethodAnnotation(Needs.class);
		Needs needs = (onMethod != null) ? onMethod : handler.getBeanType().getAnnotation(Needs.class);
		List<Permission> any = (needs != null) ? List.of(needs.value()) : List.of();
		return Arrays.stream(TokenScope.values())
			.filter((scope) -> scope.permissions().stream().anyMatch(any::contains))
			.map(TokenScope::code)
			.toList();
	}

	/**
	 * Something that programs can do.
	 *
	 * @param words what it does
	 * @param scopes of which a token needs one; none where every token is enough
	 */
	public record Operation(String method, String path, String words, List<String> scopes) {

	}

}
