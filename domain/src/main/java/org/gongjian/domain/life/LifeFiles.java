package org.gongjian.domain.life;

/**
 * All files of events.
 */
public interface LifeFiles {

	<S extends LifeFile> Iterable<S> saveAll(Iterable<S> files);

}
