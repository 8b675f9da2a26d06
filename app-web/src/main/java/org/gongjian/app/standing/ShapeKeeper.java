package org.gongjian.app.standing;

import java.time.Instant;

import org.gongjian.domain.plan.FormerShape;
import org.gongjian.domain.plan.FormerShapes;
import org.gongjian.domain.plan.Plan;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps how a plan is shaped before it follows its next text, so that it can be shown as
 * of every day of this one.
 */
@Component
public class ShapeKeeper {

	private final TextShapes texts;

	private final FormerShapes shapes;

	ShapeKeeper(TextShapes texts, FormerShapes shapes) {
		this.texts = texts;
		this.shapes = shapes;
	}

	/**
	 * Keeps the shape of a plan.
	 * @param until when the next text is published
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(Plan plan, Instant until) {
		this.shapes.save(new FormerShape(plan, until, ShapeJson.write(this.texts.latest(plan))));
	}

}
