package org.gongjian.app.life;

import java.util.List;

import org.gongjian.persistence.life.ClosedRow;
import org.gongjian.persistence.life.DrawRow;

/**
 * A sample of closed tasks as a program reads it.
 */
record DrawAnswer(DrawRow draw, List<ClosedRow> tasks) {

}
