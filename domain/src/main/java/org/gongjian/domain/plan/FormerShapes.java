package org.gongjian.domain.plan;

/**
 * The shapes that plans had before they were amended.
 */
public interface FormerShapes {

	FormerShape save(FormerShape shape);

}
