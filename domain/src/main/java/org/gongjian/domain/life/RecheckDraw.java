package org.gongjian.domain.life;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * A sample of closed tasks that are to be looked at again (回头看抽查). Seed and pool are
 * kept, so that anybody can draw again and gets the same: the pool is ordered by the
 * SHA-256 of {@code seed:task}, and the first ones are drawn.
 */
@Entity
public class RecheckDraw {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID planId;

	private @Nullable UUID actionId;

	private @Nullable UUID unitId;

	private long seed;

	@ElementCollection
	@CollectionTable(name = "recheck_draw_task", joinColumns = @JoinColumn(name = "draw_id"))
	private Set<DrawnTask> pool = new LinkedHashSet<>();

	private int drawn;

	private UUID drawnBy;

	private Instant drawnAt;

	@Version
	private @Nullable Long version;

	/**
	 * Draws.
	 * @param among what the pool was narrowed to
	 * @param pool the closed tasks among which is drawn
	 * @param wanted how many; all where there are not as many
	 */
	public RecheckDraw(Among among, Collection<UUID> pool, int wanted, long seed, UUID drawnBy, Instant drawnAt) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = among.jurisdictionId();
		this.planId = among.planId();
		this.actionId = among.actionId();
		this.unitId = among.unitId();
		this.seed = seed;
		List<UUID> order = order(pool, seed);
		this.drawn = Math.min(wanted, order.size());
		for (int i = 0; i < order.size(); i++) {
			this.pool.add(new DrawnTask(order.get(i), i + 1, i < this.drawn));
		}
		this.drawnBy = drawnBy;
		this.drawnAt = drawnAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected RecheckDraw() { // for JPA
	}

	/** The order in which tasks are drawn with a seed, whatever order they come in. */
	public static List<UUID> order(Collection<UUID> pool, long seed) {
		return pool.stream().distinct().sorted(Comparator.comparing((UUID task) -> lot(seed, task))).toList();
	}

	private static BigInteger lot(long seed, UUID task) {
		try {
			byte[] words = (seed + ":" + task).getBytes(StandardCharsets.UTF_8);
			return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(words));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What a pool is narrowed to. */
	public record Among(UUID jurisdictionId, UUID planId, @Nullable UUID actionId, @Nullable UUID unitId) {

	}

	public UUID id() {
		return this.id;
	}

	public long seed() {
		return this.seed;
	}

	/** How many were drawn. */
	public int drawn() {
		return this.drawn;
	}

	/** The tasks that were drawn, in the order of their lots. */
	public List<UUID> tasks() {
		return this.pool.stream()
			.filter(DrawnTask::drawn)
			.sorted(Comparator.comparingInt(DrawnTask::place))
			.map(DrawnTask::taskId)
			.toList();
	}

}
