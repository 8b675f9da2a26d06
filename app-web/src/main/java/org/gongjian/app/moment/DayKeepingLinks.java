package org.gongjian.app.moment;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Lets every link of a page as of a past day lead to the same day, where the page behind
 * it can be asked for as of a day.
 */
class DayKeepingLinks extends StandardLinkBuilder {

	private static final Pattern ASKABLE = Pattern
		.compile("[^?#]*/(dashboard(/reports)?|(tasks|targets)(/[0-9a-f-]{36})?)([?#].*)?");

	@Override
	protected String processLink(IExpressionContext context, String link) {
		return keep(context.getVariable(AsOf.NAME), super.processLink(context, link));
	}

	static String keep(@Nullable Object asOf, String link) {
		if (!(asOf instanceof AsOf day) || !day.isPast() || !ASKABLE.matcher(link).matches()
				|| link.matches(".*[?&]asOf=.*")) {
			return link;
		}
		int end = link.indexOf('#');
		String address = (end >= 0) ? link.substring(0, end) : link;
		return address + (address.contains("?") ? "&" : "?") + AsOf.NAME + "=" + day.day()
				+ ((end >= 0) ? link.substring(end) : "");
	}

}
