package org.gongjian.domain.target;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Keeps milestones in one column: they are read and changed as a whole.
 */
@Converter
public class MilestonesColumn implements AttributeConverter<Milestones, String> {

	@Override
	public String convertToDatabaseColumn(Milestones milestones) {
		return (milestones != null) ? milestones.written() : "";
	}

	@Override
	public Milestones convertToEntityAttribute(String written) {
		return (written != null) ? Milestones.read(written) : Milestones.NONE;
	}

}
