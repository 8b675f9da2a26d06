package org.gongjian.domain.duty;

/**
 * The files behind records of duties.
 */
public interface DutyFiles {

	<S extends DutyFile> Iterable<S> saveAll(Iterable<S> files);

}
