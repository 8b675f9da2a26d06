package org.gongjian.app.notice;

import java.util.Set;
import java.util.UUID;

import org.gongjian.app.api.Once;
import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.notice.Channel;
import org.gongjian.domain.notice.SendState;
import org.gongjian.persistence.notice.MessageRow;
import org.gongjian.persistence.notice.NoticeQueries;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.data.domain.Limit;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What was sent outside, for programs of the system administrator.
 */
@RestController
@RequestMapping("/api/v1/messages")
@Needs(Permission.SEE_SENT_MESSAGES)
class SentLogApiController {

	private final NoticeQueries queries;

	private final Outbox outbox;

	SentLogApiController(NoticeQueries queries, Outbox outbox) {
		this.queries = queries;
		this.outbox = outbox;
	}

	@GetMapping
	Slice<MessageRow> list(@AuthenticationPrincipal CurrentAccount account,
			@RequestParam(required = false) @Nullable SendState state,
			@RequestParam(required = false) @Nullable Channel channel, @ParameterObject Paging paging) {
		Set<SendState> states = (state != null) ? Set.of(state) : Set.of(SendState.values());
		Set<Channel> channels = (channel != null) ? Set.of(channel) : Set.of(Channel.values());
		return paging.found(
				this.queries.findMessagesAfter(account.jurisdictionId(), states, channels, paging.afterId(),
						Limit.of(paging.most() + 1)),
				(row) -> row.id().toString(), this.queries.countMessages(account.jurisdictionId(), states, channels));
	}

	@PostMapping("/{id}/sending")
	ResponseEntity<MessageRow> sendAgain(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			Once once) {
		return once.answer(MessageRow.class, () -> {
			this.outbox.sendAgain(account, id);
			return this.queries.findMessage(account.jurisdictionId(), id).orElseThrow(NotFoundException::new);
		});
	}

}
