package org.gongjian.app.life;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.life.LifeRefusal;
import org.gongjian.domain.life.RecheckDraw;
import org.gongjian.domain.life.RecheckDraws;
import org.gongjian.persistence.life.ClosedRow;
import org.gongjian.persistence.life.DrawRow;
import org.gongjian.persistence.life.LifeQueries;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws samples of closed tasks for a re-check and shows what was drawn.
 */
@Service
class RecheckService {

	private static final int SEEDS = 1_000_000_000;

	private static final SecureRandom CHANCE = new SecureRandom();

	private final LifeQueries queries;

	private final RecheckDraws draws;

	private final PlanStandings standings;

	private final Actors actors;

	private final Audit audit;

	private final Texts texts;

	private final Clock clock;

	RecheckService(LifeQueries queries, RecheckDraws draws, PlanStandings standings, Actors actors, Audit audit,
			Texts texts, Clock clock) {
		this.queries = queries;
		this.draws = draws;
		this.standings = standings;
		this.actors = actors;
		this.audit = audit;
		this.texts = texts;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Standing choices(CurrentAccount account) {
		return this.standings.today(account.scope(), this.standings.plans(account.scope()));
	}

	@Transactional(readOnly = true)
	public List<DrawRow> draws(CurrentAccount account) {
		return this.queries.findDraws(account.jurisdictionId());
	}

	@Transactional(readOnly = true)
	public DrawRow draw(CurrentAccount account, UUID id) {
		return draws(account).stream()
			.filter((draw) -> draw.id().equals(id))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	@Transactional(readOnly = true)
	public List<ClosedRow> drawn(CurrentAccount account, UUID id) {
		return this.queries.findDrawn(account.jurisdictionId(), id);
	}

	/**
	 * Draws.
	 * @param errors takes what is wrong with the form, by field
	 * @return the draw; {@code null} where something is wrong
	 */
	@Transactional
	public @Nullable UUID draw(CurrentAccount account, DrawForm form, Map<String, String> errors) {
		if (!this.actors.isOffice(account)) {
			errors.put("problem", this.texts.of(LifeRefusal.OFFICE_ONLY));
			return null;
		}
		UUID plan = form.plan();
		boolean known = this.standings.plans(account.scope()).stream().anyMatch((row) -> row.id().equals(plan));
		if (plan == null || !known) {
			errors.put("plan", this.texts.of("life.draw.error.plan"));
			return null;
		}
		List<UUID> pool = this.queries.findPool(account.jurisdictionId(), plan, form.action(), form.unit());
		int wanted = wanted(form, pool.size(), errors);
		long seed = seed(form.seed(), errors);
		if (pool.isEmpty() && errors.isEmpty()) {
			errors.put("plan", this.texts.of("life.draw.error.empty"));
		}
		if (!errors.isEmpty()) {
			return null;
		}
		RecheckDraw draw = this.draws
			.save(new RecheckDraw(new RecheckDraw.Among(account.jurisdictionId(), plan, form.action(), form.unit()),
					pool, wanted, seed, account.id(), this.clock.instant()));
		this.audit.note(AuditAction.DRAW_RECHECK, "RecheckDraw", draw.id(), null,
				this.texts.of("life.draw.audit", String.valueOf(seed), pool.size(), draw.drawn()));
		return draw.id();
	}

	private int wanted(DrawForm form, int pool, Map<String, String> errors) {
		String count = text(form.count());
		String share = text(form.share());
		if (count.isEmpty() == share.isEmpty()) {
			errors.put("count", this.texts.of("life.draw.error.which"));
			return 0;
		}
		if (!count.isEmpty()) {
			return number(count, 1, 10_000, "count", errors);
		}
		int percent = number(share, 1, 100, "share", errors);
		return (pool * percent + 99) / 100;
	}

	private int number(String typed, int least, int most, String field, Map<String, String> errors) {
		if (typed.matches("\\d{1,6}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most) {
			return Integer.parseInt(typed);
		}
		errors.put(field, this.texts.of("life.draw.error.number", least, String.valueOf(most)));
		return 0;
	}

	private long seed(@Nullable String typed, Map<String, String> errors) {
		String seed = text(typed);
		if (seed.isEmpty()) {
			return CHANCE.nextInt(SEEDS);
		}
		if (!seed.matches("\\d{1,15}")) {
			errors.put("seed", this.texts.of("life.draw.error.seed"));
			return 0;
		}
		return Long.parseLong(seed);
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	/** The errors of a form, in the order of its fields. */
	static Map<String, String> noErrors() {
		return new LinkedHashMap<>();
	}

}
