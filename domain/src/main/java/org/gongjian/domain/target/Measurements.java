package org.gongjian.domain.target;

/**
 * All approved figures. They are only ever added.
 */
public interface Measurements {

	Measurement save(Measurement measurement);

	<S extends Measurement> Iterable<S> saveAll(Iterable<S> measurements);

}
