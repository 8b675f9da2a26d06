package org.gongjian.benchmarks.floor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * The one entity.
 */
@Entity
class Word {

	@Id
	private String text;

	protected Word() {
		this.text = "";
	}

	String text() {
		return this.text;
	}

}
