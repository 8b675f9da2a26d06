package org.gongjian.app.importing.kept;

import java.util.Optional;
import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.PlanImports;

import org.springframework.stereotype.Component;

/**
 * Imports that were neither published nor discarded. Whoever asks for another one finds
 * nothing.
 */
@Component
public class OpenImports {

	private final PlanImports imports;

	public OpenImports(PlanImports imports) {
		this.imports = imports;
	}

	/**
	 * The import.
	 * @throws NotFoundException if the district has no such open import
	 */
	public PlanImport find(UUID jurisdictionId, UUID id) {
		return requireOpen(this.imports.findByJurisdictionIdAndId(jurisdictionId, id));
	}

	/**
	 * The import, held until the change is done.
	 * @throws NotFoundException if the district has no such open import
	 */
	public PlanImport findForChange(UUID jurisdictionId, UUID id) {
		return requireOpen(this.imports.findForChange(jurisdictionId, id));
	}

	private static PlanImport requireOpen(Optional<PlanImport> found) {
		return found.filter((planImport) -> planImport.state() == PlanImport.State.OPEN)
			.orElseThrow(NotFoundException::new);
	}

}
