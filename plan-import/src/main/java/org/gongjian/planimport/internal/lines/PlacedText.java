package org.gongjian.planimport.internal.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftPassage;
import org.jspecify.annotations.Nullable;

/**
 * Text that knows, for each of its characters, where in the document it stands, also when
 * it was joined from several paragraphs.
 */
public final class PlacedText {

	/** What follows a name in a list or before what the unit does. */
	private static final Characters AFTER_NAME = Characters.of("、，,；;。（）()【】〔〕 \u3000牵主负具统抓等和及与");

	private final String text;

	private final List<Piece> pieces;

	/** Laid out when it is first asked for. */
	private @Nullable SentenceLayout layout;

	private PlacedText(String text, List<Piece> pieces) {
		this.text = text;
		this.pieces = pieces;
	}

	/** A paragraph of the document from a character on. */
	public static PlacedText of(int paragraph, String text, int from) {
		return new PlacedText(text.substring(from), List.of(new Piece(0, paragraph, from)));
	}

	/** One text after the other, nothing between. */
	public static PlacedText join(List<PlacedText> parts) {
		if (parts.size() == 1) {
			return parts.get(0);
		}
		StringBuilder text = new StringBuilder();
		List<Piece> pieces = new ArrayList<>();
		for (PlacedText part : parts) {
			for (Piece piece : part.pieces) {
				pieces.add(new Piece(text.length() + piece.at(), piece.paragraph(), piece.start()));
			}
			text.append(part.text);
		}
		return new PlacedText(text.toString(), pieces);
	}

	public String text() {
		return this.text;
	}

	/** Its clauses and sentences. */
	public SentenceLayout layout() {
		SentenceLayout known = this.layout;
		if (known == null) {
			known = SentenceLayout.of(this.text);
			this.layout = known;
		}
		return known;
	}

	public boolean isEmpty() {
		return this.text.isEmpty();
	}

	/** The characters of a range, without white space at its ends. */
	public PlacedText part(int from, int to) {
		int start = from;
		int end = to;
		while (start < end && Blanks.isBlank(this.text.charAt(start))) {
			start++;
		}
		while (end > start && Blanks.isBlank(this.text.charAt(end - 1))) {
			end--;
		}
		return (this.pieces.size() == 1) ? partOfParagraph(start, end) : partOfSeveral(start, end);
	}

	private PlacedText partOfParagraph(int start, int end) {
		if (start == 0 && end == this.text.length()) {
			return this;
		}
		Piece piece = this.pieces.get(0);
		return new PlacedText(this.text.substring(start, end),
				List.of(new Piece(0, piece.paragraph(), piece.start() + start)));
	}

	private PlacedText partOfSeveral(int start, int end) {
		int first = pieceAt(start);
		List<Piece> kept = new ArrayList<>();
		for (int i = first; i < this.pieces.size() && (i == first || this.pieces.get(i).at() < end); i++) {
			Piece piece = this.pieces.get(i);
			int skipped = Math.max(start - piece.at(), 0);
			kept.add(new Piece(Math.max(piece.at() - start, 0), piece.paragraph(), piece.start() + skipped));
		}
		return new PlacedText(this.text.substring(start, end), kept);
	}

	/**
	 * The place of the text; of a text over several paragraphs, its place in the first.
	 */
	public SourceSpan span() {
		return quote(0, this.text.length(), 0).span();
	}

	/**
	 * The words of a range and their place. A quote stands in one paragraph: of a range
	 * over several, it is the part in the paragraph that holds the character
	 * {@code anchor}.
	 */
	public DraftPassage quote(int from, int to, int anchor) {
		int index = pieceAt(anchor);
		Piece piece = this.pieces.get(index);
		int pieceEnd = (index + 1 < this.pieces.size()) ? this.pieces.get(index + 1).at() : this.text.length();
		int start = Math.max(from, piece.at());
		int end = Math.max(start, Math.min(to, pieceEnd));
		SourceSpan span = new SourceSpan(piece.paragraph(), piece.start() + start - piece.at(),
				piece.start() + end - piece.at());
		return new DraftPassage(this.text.substring(start, end), span);
	}

	/** Where a name stands first as a whole; {@code null} where it does not. */
	public @Nullable DraftPassage nameAt(String name) {
		for (int at = this.text.indexOf(name); at >= 0; at = this.text.indexOf(name, at + 1)) {
			int end = at + name.length();
			if (end == this.text.length() || AFTER_NAME.has(this.text.charAt(end))
					|| this.pieces.get(pieceAt(end)).at() == end) {
				return quote(at, end, at);
			}
		}
		return null;
	}

	/** The numbers of the paragraphs it stands in. */
	public IntStream paragraphs() {
		return this.pieces.stream().mapToInt(Piece::paragraph);
	}

	void forEachParagraph(IntConsumer action) {
		for (Piece piece : this.pieces) {
			action.accept(piece.paragraph());
		}
	}

	/** The text paragraph by paragraph. */
	public List<PlacedText> lines() {
		List<PlacedText> lines = new ArrayList<>();
		for (int i = 0; i < this.pieces.size(); i++) {
			int end = (i + 1 < this.pieces.size()) ? this.pieces.get(i + 1).at() : this.text.length();
			lines.add(part(this.pieces.get(i).at(), end));
		}
		return lines;
	}

	private int pieceAt(int at) {
		int low = 0;
		int high = this.pieces.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (this.pieces.get(middle).at() <= at) {
				low = middle;
			}
			else {
				high = middle - 1;
			}
		}
		return low;
	}

	/** A run of characters of one paragraph. */
	private record Piece(int at, int paragraph, int start) {

	}

}
