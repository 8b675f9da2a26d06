package org.gongjian.domain.target;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Keeps the parts of a goal in one column: they are read and changed as a whole.
 */
@Converter
public class UnitGoalsColumn implements AttributeConverter<UnitGoals, String> {

	@Override
	public String convertToDatabaseColumn(UnitGoals goals) {
		return (goals != null) ? goals.written() : "";
	}

	@Override
	public UnitGoals convertToEntityAttribute(String written) {
		return (written != null) ? UnitGoals.read(written) : UnitGoals.NONE;
	}

}
