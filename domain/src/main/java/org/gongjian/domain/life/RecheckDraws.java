package org.gongjian.domain.life;

/**
 * All draws. Rows are only ever added.
 */
public interface RecheckDraws {

	RecheckDraw save(RecheckDraw draw);

}
