package org.gongjian.app.notice;

import java.util.UUID;

import org.gongjian.app.api.Once;
import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.persistence.notice.NoticeRow;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a person was told, and whether they want mail, for programs. A token needs its own
 * scope for it: these are words about tasks, and a mail address that they go to.
 */
@RestController
@RequestMapping("/api/v1/notices")
@Needs(Permission.KEEP_OWN_NOTICES)
class NoticeApiController {

	private final NoticeReading reading;

	private final MailWishService wishes;

	NoticeApiController(NoticeReading reading, MailWishService wishes) {
		this.reading = reading;
		this.wishes = wishes;
	}

	@GetMapping
	Slice<NoticeRow> list(@AuthenticationPrincipal CurrentAccount account,
			@RequestParam(defaultValue = "false") boolean unread, @ParameterObject Paging paging) {
		return this.reading.slice(account, unread, paging);
	}

	@PostMapping("/{id}/reading")
	ResponseEntity<UnreadAnswer> read(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			Once once) {
		return once.answer(UnreadAnswer.class, () -> {
			this.reading.open(account, id);
			return new UnreadAnswer(this.reading.unread(account));
		});
	}

	@PostMapping("/reading")
	ResponseEntity<UnreadAnswer> readAll(@AuthenticationPrincipal CurrentAccount account, Once once) {
		return once.answer(UnreadAnswer.class, () -> {
			this.reading.readAll(account);
			return new UnreadAnswer(this.reading.unread(account));
		});
	}

	@GetMapping("/settings")
	MailWishService.Wish settings(@AuthenticationPrincipal CurrentAccount account) {
		return this.wishes.of(account);
	}

	@PutMapping("/settings")
	ResponseEntity<MailWishService.Wish> change(@AuthenticationPrincipal CurrentAccount account,
			@RequestBody WishBody body, Once once) {
		String address = (body.address() != null) ? body.address().strip() : "";
		return once.answer(MailWishService.Wish.class, () -> {
			if (!this.wishes.change(account, address, body.wanted())) {
				throw RefusedException.invalid("address", "notice.settings.error");
			}
			return this.wishes.of(account);
		}, body);
	}

	/** Whether and where the person wants to be reminded by mail. */
	record WishBody(@Nullable String address, boolean wanted) {

	}

	/** How many things the person has not read yet. */
	record UnreadAnswer(long unread) {

	}

}
