package org.gongjian.app.audit;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.persistence.audit.AuditQueries;
import org.gongjian.persistence.audit.AuditRow;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.data.domain.Limit;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The audit log, oldest row first, for programs that keep a copy of it.
 */
@RestController
@RequestMapping("/api/v1/audit-events")
@Needs(Permission.READ_AUDIT_LOG)
class AuditApiController {

	private final AuditQueries queries;

	AuditApiController(AuditQueries queries) {
		this.queries = queries;
	}

	@GetMapping
	Slice<AuditEventAnswer> list(@AuthenticationPrincipal CurrentAccount account, @ParameterObject Paging paging) {
		UUID after = paging.afterId();
		List<AuditRow> rows = this.queries.findAfter(account.jurisdictionId(), after, Limit.of(paging.most() + 1));
		return paging.found(rows, (row) -> row.id().toString(), this.queries.countOf(account.jurisdictionId()))
			.map(AuditEventAnswer::of);
	}

}
