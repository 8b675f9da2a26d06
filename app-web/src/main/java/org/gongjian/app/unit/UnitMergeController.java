package org.gongjian.app.unit;

import java.util.UUID;

import org.gongjian.app.administration.Notice;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.unit.UnitInUseException;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Answers to the question whether two units are one.
 */
@Controller
@RequestMapping("/administration/units/{id}")
@Needs(Permission.MANAGE_UNITS)
class UnitMergeController {

	private static final String UNITS = "redirect:/administration/units";

	private final UnitMergeService merging;

	UnitMergeController(UnitMergeService merging) {
		this.merging = merging;
	}

	@PostMapping("/merge/{other}")
	String merge(@PathVariable UUID id, @PathVariable UUID other, @AuthenticationPrincipal CurrentAccount person,
			RedirectAttributes next) {
		try {
			next.addFlashAttribute(Notice.NAME, new Notice("unit.merged", this.merging.merge(person, id, other)));
		}
		catch (UnitInUseException ex) {
			next.addFlashAttribute("refused", new Notice("unit.merge.inUse", ex.unit()));
		}
		return UNITS;
	}

	@PostMapping("/apart/{other}")
	String keepApart(@PathVariable UUID id, @PathVariable UUID other, @AuthenticationPrincipal CurrentAccount person,
			RedirectAttributes next) {
		this.merging.keepApart(person, id, other);
		next.addFlashAttribute(Notice.NAME, new Notice("unit.keptApart", ""));
		return UNITS;
	}

}
