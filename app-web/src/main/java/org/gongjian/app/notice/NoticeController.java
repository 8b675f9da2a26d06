package org.gongjian.app.notice;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import org.gongjian.app.administration.PageOf;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.persistence.notice.NoticeQueries;

import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What a person was told.
 */
@Controller
@Needs(Permission.KEEP_OWN_NOTICES)
class NoticeController {

	private final NoticeQueries queries;

	private final NoticeReading reading;

	private final Clock clock;

	NoticeController(NoticeQueries queries, NoticeReading reading, Clock clock) {
		this.queries = queries;
		this.reading = reading;
		this.clock = clock;
	}

	@GetMapping("/notices")
	String list(@AuthenticationPrincipal CurrentAccount account, @RequestParam(defaultValue = "1") int page,
			Model model) {
		model.addAttribute("zone", this.clock.getZone());
		model.addAttribute("page", PageOf.of(this.queries.find(account.jurisdictionId(), account.id(),
				PageRequest.of(Math.max(0, page - 1), PageOf.SIZE)), (rows) -> rows));
		return "notices/index";
	}

	/** Notes that it was read, and goes where it leads. */
	@PostMapping("/notices/{id}")
	ResponseEntity<Void> open(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(this.reading.open(account, id))).build();
	}

	@PostMapping("/notices")
	String readAll(@AuthenticationPrincipal CurrentAccount account) {
		this.reading.readAll(account);
		return "redirect:/notices";
	}

}
