package org.gongjian.planimport.internal.lines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A numbered heading or item with the lines below it and the blocks inside it.
 */
public final class Block {

	private final @Nullable ItemNumber number;

	private final NumberStyle style;

	private final PlacedText heading;

	private final SectionKind kind;

	private final List<PlacedText> body = new ArrayList<>();

	private final List<Block> children = new ArrayList<>();

	/** Heading and body, once they were asked for. */
	private @Nullable PlacedText text;

	private boolean inListOfOwnStyle;

	private boolean opensList;

	Block(@Nullable ItemNumber number, NumberStyle style, PlacedText heading) {
		this.number = number;
		this.style = style;
		this.heading = heading;
		this.kind = SectionKind.of(heading.text());
	}

	/** What holds the blocks of a part; it has no heading of its own. */
	static Block root() {
		return new Block(null, NumberStyle.PART, PlacedText.join(List.of()));
	}

	public NumberStyle style() {
		return this.style;
	}

	/** Whether it holds the blocks of a part and is none itself. */
	public boolean isRoot() {
		return this.heading.isEmpty() && this.number == null;
	}

	/** Its number as printed; {@code null} where none is printed. */
	public @Nullable String printedNumber() {
		return (this.number != null) ? this.number.printed() : null;
	}

	public boolean isNumbered() {
		return this.number != null;
	}

	/** Its place in the order of numbers; 0 where none is printed. */
	public int position() {
		return (this.number != null) ? this.number.value() : 0;
	}

	/** The line that opens it, without the number. */
	public PlacedText heading() {
		return this.heading;
	}

	/** The lines below its heading, joined. */
	public PlacedText body() {
		return PlacedText.join(this.body);
	}

	/** What follows its title, in the heading's line and below it: 工作目标。到2025年…. */
	public PlacedText ownText() {
		int title = this.heading.text().indexOf('。') + 1;
		boolean runsOn = title > 0 && title < this.heading.text().length();
		return runsOn ? PlacedText.join(List.of(this.heading.part(title, this.heading.text().length()), body()))
				: body();
	}

	/** Heading and body, joined. */
	public PlacedText text() {
		PlacedText known = this.text;
		if (known == null) {
			known = PlacedText.join(lines().toList());
			this.text = known;
		}
		return known;
	}

	/** Heading and body, line by line. */
	public Stream<PlacedText> lines() {
		return Stream.concat(Stream.of(this.heading), this.body.stream());
	}

	/** Whether its last line is one of these. */
	public boolean endsWithLabel(Predicate<String> label) {
		return hasBody() && label.test(this.body.get(this.body.size() - 1).text());
	}

	public List<Block> children() {
		return Collections.unmodifiableList(this.children);
	}

	public SectionKind kind() {
		return this.kind;
	}

	/** The block and all blocks inside it, in document order. */
	public Stream<Block> all() {
		List<Block> all = new ArrayList<>();
		addTo(all);
		return all.stream();
	}

	private void addTo(List<Block> all) {
		all.add(this);
		for (Block child : this.children) {
			child.addTo(all);
		}
	}

	/** Whether it is a box of key projects (专栏). */
	public boolean isBox() {
		return this.number == null && BoxTitle.is(this.heading.text());
	}

	/**
	 * Whether an item of its own style belongs to it: a list that starts at one again
	 * directly below a heading, and what goes on in that list.
	 */
	boolean listsInside(Block item) {
		if (this.style != item.style || this.inListOfOwnStyle || position() <= 1 || hasBody()) {
			return false;
		}
		Block last = this.children.isEmpty() ? null : this.children.get(this.children.size() - 1);
		if (last != null && last.style != item.style) {
			return false;
		}
		int before = (last != null) ? last.position() : 0;
		boolean headed = TitleLine.isHeadingLike(this.heading.text().replace('，', ' '));
		return headed && item.position() == before + 1;
	}

	/** Whether a label such as 整改措施： opens the list of its items. */
	public boolean opensList() {
		return this.opensList;
	}

	boolean hasBody() {
		return !this.body.isEmpty();
	}

	void add(PlacedText line) {
		this.body.add(line);
		this.text = null;
		this.opensList = this.opensList || ListLabel.is(line.text());
	}

	void add(Block child) {
		child.inListOfOwnStyle = child.style == this.style && this.number != null;
		this.children.add(child);
	}

	PlacedText lastLine() {
		return this.body.isEmpty() ? this.heading : this.body.get(this.body.size() - 1);
	}

	/** Its last three lines, joined: where a list of units would stand. */
	PlacedText tail() {
		int from = Math.max(this.body.size() - 3, 0);
		List<PlacedText> lines = new ArrayList<>(this.body.subList(from, this.body.size()));
		if (this.body.size() < 3) {
			lines.add(0, this.heading);
		}
		return PlacedText.join(lines);
	}

}
