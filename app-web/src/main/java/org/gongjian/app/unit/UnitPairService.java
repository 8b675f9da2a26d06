package org.gongjian.app.unit;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.jurisdiction.Jurisdictions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes pairs of units that may be one, and notes of a pair that it is two.
 */
@Service
class UnitPairService {

	private final UnitsInUse units;

	private final UnitSuggestions suggestions;

	private final KeptApart keptApart;

	private final Jurisdictions jurisdictions;

	UnitPairService(UnitsInUse units, UnitSuggestions suggestions, KeptApart keptApart, Jurisdictions jurisdictions) {
		this.units = units;
		this.suggestions = suggestions;
		this.keptApart = keptApart;
		this.jurisdictions = jurisdictions;
	}

	@Transactional(readOnly = true)
	public List<UnitSuggestion> suggestions(CurrentAccount person) {
		return this.suggestions.in(person.jurisdictionId());
	}

	/** Notes that two units are not one, so that this is not asked again. */
	@Transactional
	public void keepApart(CurrentAccount by, UUID oneId, UUID otherId) {
		UUID district = by.jurisdictionId();
		this.jurisdictions.findForChangeById(district).orElseThrow();
		this.keptApart.keep(district, this.units.find(district, oneId).name(),
				this.units.find(district, otherId).name());
	}

}
