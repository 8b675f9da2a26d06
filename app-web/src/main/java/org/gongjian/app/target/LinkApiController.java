package org.gongjian.app.target;

import java.util.UUID;

import org.gongjian.app.api.Once;
import org.gongjian.app.problem.ProblemKind;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Linking lower targets to an upper one, for programs.
 */
@RestController
@RequestMapping("/api/v1/targets/{id}/links")
@Needs(Permission.MANAGE_PLANS)
class LinkApiController {

	private final LinkPages pages;

	private final LinkService links;

	LinkApiController(LinkPages pages, LinkService links) {
		this.pages = pages;
		this.links = links;
	}

	/** The linked targets, and those whose words hold what is looked for. */
	@GetMapping
	LinkPage list(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@RequestParam(defaultValue = "") String q) {
		return this.pages.page(id, q, account);
	}

	@PostMapping
	ResponseEntity<LinkPage> link(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@RequestBody LowerBody body, Once once) {
		UUID lower = body.lower();
		if (lower == null) {
			throw RefusedException.malformed("lower", "api.missing");
		}
		return once.created(LinkPage.class, () -> {
			try {
				this.links.link(id, lower, account);
			}
			catch (LinkRefusedException ex) {
				throw RefusedException.because(ProblemKind.CONFLICT, "LinkProblem." + ex.problem());
			}
			return this.pages.page(id, "", account);
		}, body);
	}

	@DeleteMapping("/{lower}")
	ResponseEntity<LinkPage> unlink(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@PathVariable UUID lower, Once once) {
		return once.answer(LinkPage.class, () -> {
			this.links.unlink(id, lower, account);
			return this.pages.page(id, "", account);
		});
	}

	/** The target that is to be counted in the upper one. */
	record LowerBody(@Nullable UUID lower) {

	}

}
