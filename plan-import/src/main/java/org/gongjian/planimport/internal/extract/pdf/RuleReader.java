package org.gongjian.planimport.internal.extract.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Collects the straight lines of a page: drawn ones, and thin filled boxes, which some
 * programs print as lines.
 */
final class RuleReader extends PDFGraphicsStreamEngine {

	private static final float THIN = 3;

	private static final float SHORTEST = 4;

	/** Of a box that is closed, its first corner twice or three times. */
	private static final int CORNERS = 6;

	private static final int MOST_RULES = 20_000;

	private final List<Rule> rules = new ArrayList<>();

	private final List<Point2D[]> path = new ArrayList<>();

	private final DrawnForms forms = new DrawnForms();

	private final PDRectangle box;

	private final int direction;

	private Point2D begin = new Point2D.Float();

	private Point2D current = new Point2D.Float();

	private RuleReader(PDPage page, int direction) {
		super(page);
		this.box = page.getCropBox();
		this.direction = direction;
	}

	/** The lines of a page whose text runs in the given direction. */
	static List<Rule> read(PDPage page, int direction) throws IOException {
		RuleReader reader = new RuleReader(page, direction);
		reader.processPage(page);
		return reader.rules;
	}

	@Override
	public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
		moveTo((float) p0.getX(), (float) p0.getY());
		lineTo((float) p1.getX(), (float) p1.getY());
		lineTo((float) p2.getX(), (float) p2.getY());
		lineTo((float) p3.getX(), (float) p3.getY());
		closePath();
	}

	@Override
	public void moveTo(float x, float y) {
		this.begin = new Point2D.Float(x, y);
		this.current = this.begin;
	}

	@Override
	public void lineTo(float x, float y) {
		Point2D end = new Point2D.Float(x, y);
		this.path.add(new Point2D[] { this.current, end });
		this.current = end;
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		this.current = new Point2D.Float(x3, y3);
	}

	@Override
	public Point2D getCurrentPoint() {
		return this.current;
	}

	@Override
	public void closePath() {
		lineTo((float) this.begin.getX(), (float) this.begin.getY());
		this.begin = this.current;
	}

	@Override
	public void endPath() {
		this.path.clear();
	}

	@Override
	public void strokePath() {
		this.path.forEach((line) -> add(placed(line[0]), placed(line[1])));
		this.path.clear();
	}

	// Several boxes may be filled at once.
	@Override
	public void fillPath(int windingRule) {
		List<Point2D> box = new ArrayList<>();
		Point2D end = null;
		for (Point2D[] line : this.path) {
			if (line[0] != end) {
				filled(box);
				box.clear();
				box.add(placed(line[0]));
			}
			box.add(placed(line[1]));
			end = line[1];
		}
		filled(box);
		this.path.clear();
	}

	private void filled(List<Point2D> box) {
		if (box.isEmpty() || box.size() > CORNERS) {
			return;
		}
		double left = box.stream().mapToDouble(Point2D::getX).min().orElse(0);
		double right = box.stream().mapToDouble(Point2D::getX).max().orElse(0);
		double top = box.stream().mapToDouble(Point2D::getY).min().orElse(0);
		double bottom = box.stream().mapToDouble(Point2D::getY).max().orElse(0);
		if (bottom - top <= THIN) {
			add(new Point2D.Double(left, (top + bottom) / 2), new Point2D.Double(right, (top + bottom) / 2));
		}
		else if (right - left <= THIN) {
			add(new Point2D.Double((left + right) / 2, top), new Point2D.Double((left + right) / 2, bottom));
		}
	}

	@Override
	public void fillAndStrokePath(int windingRule) {
		strokePath();
	}

	private void add(Point2D from, Point2D to) {
		double width = Math.abs(from.getX() - to.getX());
		double height = Math.abs(from.getY() - to.getY());
		if (this.rules.size() >= MOST_RULES || Math.min(width, height) > 1 || Math.max(width, height) < SHORTEST) {
			return;
		}
		boolean horizontal = width > height;
		double one = horizontal ? from.getX() : from.getY();
		double other = horizontal ? to.getX() : to.getY();
		this.rules.add(new Rule(horizontal, (float) (horizontal ? from.getY() : from.getX()),
				(float) Math.min(one, other), (float) Math.max(one, other)));
	}

	// From the lower left corner to the corner that is upper left for the reader.
	private Point2D placed(Point2D point) {
		double x = point.getX() - this.box.getLowerLeftX();
		double y = point.getY() - this.box.getLowerLeftY();
		return switch (this.direction) {
			case 90 -> new Point2D.Double(y, x);
			case 180 -> new Point2D.Double(this.box.getWidth() - x, y);
			case 270 -> new Point2D.Double(this.box.getHeight() - y, this.box.getWidth() - x);
			default -> new Point2D.Double(x, this.box.getHeight() - y);
		};
	}

	@Override
	public void showForm(PDFormXObject form) throws IOException {
		this.forms.add();
		super.showForm(form);
	}

	@Override
	public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
		this.forms.add();
		super.showTransparencyGroup(form);
	}

	@Override
	public void drawImage(PDImage image) {
	}

	@Override
	public void clip(int windingRule) {
	}

	@Override
	public void shadingFill(COSName shadingName) {
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
	}

}
