package org.gongjian.app.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.evidence.EvidenceFiles;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.persistence.evidence.EvidenceFile;
import org.gongjian.persistence.evidence.EvidenceQueries;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that stand behind reports of a unit and are used for something else as well,
 * without a second upload.
 */
@Component
public class ReusableFiles {

	private static final int MOST_SHOWN = 50;

	/** An id that no report has. */
	private static final UUID NO_REPORT = new UUID(0, 0);

	private final EvidenceFiles files;

	private final EvidenceQueries queries;

	ReusableFiles(EvidenceFiles files, EvidenceQueries queries) {
		this.files = files;
		this.queries = queries;
	}

	/** The unit's latest files, each once. */
	@Transactional(readOnly = true)
	public List<EvidenceFile> of(Scope scope, UUID unit) {
		return this.queries.findReusable(scope, unit, LocalDate.EPOCH, NO_REPORT, "%", Limit.of(MOST_SHOWN));
	}

	/**
	 * Those that were chosen.
	 * @throws NotFoundException if one of them is not the unit's
	 */
	@Transactional(readOnly = true)
	public List<StoredFile> chosen(CurrentAccount account, UUID unit, Collection<UUID> chosen) {
		return chosen.stream()
			.map((id) -> this.files.findByJurisdictionIdAndId(account.jurisdictionId(), id)
				.filter((file) -> file.unitId().equals(unit) && !file.removed())
				.orElseThrow(NotFoundException::new)
				.file())
			.toList();
	}

}
