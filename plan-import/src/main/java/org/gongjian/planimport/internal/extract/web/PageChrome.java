package org.gongjian.planimport.internal.extract.web;

import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.WordList;
import org.jsoup.nodes.Element;

/**
 * What a site puts around an article: menus, search, the path to the page, buttons,
 * related links, the foot of the page. It is told by the kind of element, by the share of
 * links in its text, by the words it begins with, and by its name together with how
 * little it says.
 */
final class PageChrome {

	private static final String NEVER_READ = "head, script, style, noscript, template, iframe, object, embed, svg, "
			+ "canvas, audio, video, map, nav, footer, aside, dialog, button, input, select, textarea, "
			+ "[hidden], [aria-hidden=true], [role=navigation], [role=search], [role=contentinfo]";

	private static final Pattern HIDDEN = Pattern
		.compile("display\\s{0,9}:\\s{0,9}none|visibility\\s{0,9}:\\s{0,9}hidden", Pattern.CASE_INSENSITIVE);

	private static final Pattern NAME = Pattern.compile(
			"(?:^|[\\s_-])(?:bread)?(?:crumbs?|nav|navbar|menu|topbar|header|footer|foot|copyright|share|bdshare|"
					+ "search|sidebar|toolbar|tools?|related|qr|qrcode|ewm|gotop|pager|login)(?:$|[\\s_-])",
			Pattern.CASE_INSENSITIVE);

	private static final WordList WORDS = WordList.of("page-chrome-words");

	/** 日期：2020-02-27 来源：… 字体：【大 中 小】 */
	private static final Pattern BYLINE = Pattern.compile(
			"(?:(?:发布)?(?:日期|时间)[:：][\\d\\s:年月日-]{6,30}|(?:信息)?来源[:：].{0,30})(?:来源|信息来源|日期|时间|发布|字体|浏览|打印|作者|编辑).*");

	private static final Pattern RELATED = Pattern.compile("相关(?:文件|链接|阅读|文章|新闻|信息|解读|稿件|政策)");

	private static final int SHORT = 120;

	private static final int FEW = 400;

	private static final double MOSTLY_LINKS = 0.6;

	private PageChrome() {
	}

	/** Takes out what is never read and what is hidden. */
	static void removeUnread(Element page) {
		page.select(NEVER_READ).remove();
		page.select("[style]")
			.stream()
			.filter((element) -> HIDDEN.matcher(element.attr("style")).find())
			.toList()
			.forEach(Element::remove);
	}

	/** Takes out what is not the article. */
	static void remove(Element page, PageWeight weight) {
		page.getAllElements()
			.stream()
			.filter((element) -> element != page && element.isBlock() && is(element, weight))
			.toList()
			.forEach(Element::remove);
	}

	private static boolean is(Element element, PageWeight weight) {
		int text = weight.text(element);
		if (text == 0 || element.nameIs("body") || element.nameIs("html")) {
			return false;
		}
		if (weight.links(element) > 1 && weight.linked(element) > text * MOSTLY_LINKS) {
			return text > SHORT || !Blanks.strip(element.text()).startsWith("附件");
		}
		if (text > SHORT || weight.elements(element) > FEW) {
			return false;
		}
		String name = element.id() + " " + element.className();
		if (weight.sentences(element) == 0 && !element.nameIs("td") && NAME.matcher(name).find()
				&& !hasHeading(element)) {
			return true;
		}
		return hasSiteWords(Blanks.strip(element.text()));
	}

	private static boolean hasSiteWords(String text) {
		String words = text.replaceFirst("^[【\\[（(|\\s]{1,3}", "").replace(':', '：');
		return !words.endsWith("。") && !words.endsWith("；")
				&& (WORDS.startOf(words) || BYLINE.matcher(words).matches() || RELATED.matcher(words).matches());
	}

	private static boolean hasHeading(Element element) {
		return element.selectFirst("h1, h2") != null;
	}

}
