package org.gongjian.app.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A target's figures as a line in a picture of 640 by 160, with the goal as a level line.
 *
 * @param dots a point for each period, oldest first
 * @param goal the height of the goal's line, from above
 */
public record TrendLine(List<Dot> dots, int goal) {

	private static final int LEFT = 20;

	private static final int WIDTH = 600;

	private static final int TOP = 24;

	private static final int HEIGHT = 100;

	static TrendLine of(List<Point> points, BigDecimal goal) {
		List<BigDecimal> all = Stream.concat(points.stream().map(Point::amount), Stream.of(goal)).toList();
		BigDecimal least = all.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
		BigDecimal most = all.stream().reduce(BigDecimal.ONE, BigDecimal::max);
		int step = (points.size() > 1) ? WIDTH / (points.size() - 1) : 0;
		List<Dot> dots = IntStream.range(0, points.size())
			.mapToObj((i) -> new Dot(LEFT + i * step, height(points.get(i).amount(), least, most),
					points.get(i).label(), points.get(i).figure()))
			.toList();
		return new TrendLine(dots, height(goal, least, most));
	}

	private static int height(BigDecimal amount, BigDecimal least, BigDecimal most) {
		BigDecimal share = amount.subtract(least).divide(most.subtract(least), 4, RoundingMode.HALF_UP);
		return TOP + HEIGHT - share.multiply(BigDecimal.valueOf(HEIGHT)).intValue();
	}

	/** The points as SVG writes them. */
	public String path() {
		return this.dots.stream().map((dot) -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
	}

	/** A figure of the line. */
	record Point(String label, String figure, BigDecimal amount) {

	}

	/** A point of the picture. */
	public record Dot(int x, int y, String label, String figure) {

	}

}
