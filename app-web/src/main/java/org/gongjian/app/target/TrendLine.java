package org.gongjian.app.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A target's figures as a line in a picture of 740 by 160, with the goal as a level line.
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
		BigDecimal lowest = all.stream().reduce(goal, BigDecimal::min);
		BigDecimal most = all.stream().reduce(goal, BigDecimal::max);
		BigDecimal least = least(lowest, most);
		BigDecimal top = (most.compareTo(least) == 0) ? least.add(BigDecimal.ONE) : most;
		int step = (points.size() > 1) ? WIDTH / (points.size() - 1) : 0;
		List<Dot> dots = IntStream.range(0, points.size())
			.mapToObj((i) -> new Dot(LEFT + i * step, height(points.get(i).amount(), least, top), points.get(i).label(),
					points.get(i).figure()))
			.toList();
		return new TrendLine(dots, height(goal, least, top));
	}

	/**
	 * Where the picture's foot is: zero, or, where all figures are close together, so far
	 * below them that their way can be seen.
	 */
	private static BigDecimal least(BigDecimal lowest, BigDecimal most) {
		BigDecimal spread = most.subtract(lowest);
		boolean close = lowest.signum() > 0 && spread.multiply(BigDecimal.valueOf(2)).compareTo(most) < 0;
		return close ? lowest.subtract(spread.divide(BigDecimal.valueOf(2))) : lowest.min(BigDecimal.ZERO);
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
