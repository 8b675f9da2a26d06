package org.gongjian.app.importing.kept;

import java.util.Optional;
import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.PlanImports;

import org.springframework.stereotype.Component;

/**
 * Imports that were neither published nor discarded. Whoever asks for one that has ended
 * is told so; one of another district is not there.
 */
@Component
public class OpenImports {

	private final PlanImports imports;

	public OpenImports(PlanImports imports) {
		this.imports = imports;
	}

	/**
	 * The import.
	 * @throws NotFoundException if the district has no such import
	 * @throws DraftEndedException if it was published or discarded
	 */
	public PlanImport find(UUID jurisdictionId, UUID id) {
		return requireOpen(this.imports.findByJurisdictionIdAndId(jurisdictionId, id));
	}

	/**
	 * The import, held until the change is done.
	 * @throws NotFoundException if the district has no such import
	 * @throws DraftEndedException if it was published or discarded
	 */
	public PlanImport findForChange(UUID jurisdictionId, UUID id) {
		return requireOpen(this.imports.findForChange(jurisdictionId, id));
	}

	private static PlanImport requireOpen(Optional<PlanImport> found) {
		PlanImport planImport = found.orElseThrow(NotFoundException::new);
		if (planImport.state() != PlanImport.State.OPEN) {
			throw new DraftEndedException(planImport);
		}
		return planImport;
	}

}
