package org.gongjian.domain.target;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Keeps units of the past in one column of a fact.
 */
@Converter
public class UnitSetColumn implements AttributeConverter<UnitSet, String> {

	@Override
	public String convertToDatabaseColumn(UnitSet set) {
		return set.units().stream().sorted().map(UUID::toString).collect(Collectors.joining(" "));
	}

	@Override
	public UnitSet convertToEntityAttribute(String written) {
		return new UnitSet(Arrays.stream(written.split(" "))
			.filter((word) -> !word.isEmpty())
			.map(UUID::fromString)
			.collect(Collectors.toSet()));
	}

}
