package org.gongjian.app.notice;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.administration.PageOf;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.notice.Channel;
import org.gongjian.domain.notice.SendState;
import org.gongjian.persistence.notice.NoticeQueries;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page on which the system administrator sees what was sent outside, and whether it
 * arrived.
 */
@Controller
@Needs(Permission.SEE_SENT_MESSAGES)
class SentLogController {

	private final NoticeQueries queries;

	private final Outbox outbox;

	private final MailChannel mail;

	private final WebhookChannel webhook;

	private final Texts texts;

	private final Clock clock;

	SentLogController(NoticeQueries queries, Outbox outbox, MailChannel mail, WebhookChannel webhook, Texts texts,
			Clock clock) {
		this.queries = queries;
		this.outbox = outbox;
		this.mail = mail;
		this.webhook = webhook;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping("/administration/messages")
	String list(@AuthenticationPrincipal CurrentAccount account,
			@RequestParam(required = false) @Nullable SendState state,
			@RequestParam(required = false) @Nullable Channel channel, @RequestParam(defaultValue = "1") int page,
			Model model) {
		UUID district = account.jurisdictionId();
		model.addAttribute("zone", this.clock.getZone());
		model.addAttribute("state", state);
		model.addAttribute("channel", channel);
		model.addAttribute("states", SendState.values());
		model.addAttribute("channels", Channel.values());
		model.addAttribute("mailOpen", this.mail.isOpen(district));
		model.addAttribute("webhookHost", this.webhook.host(district));
		model.addAttribute("district", district);
		model.addAttribute("page",
				PageOf.of(this.queries.findMessages(district,
						(state != null) ? Set.of(state) : Set.of(SendState.values()),
						(channel != null) ? Set.of(channel) : Set.of(Channel.values()),
						PageRequest.of(Math.max(0, page - 1), PageOf.SIZE)), (rows) -> rows));
		return "administration/messages";
	}

	@PostMapping("/administration/messages/{id}")
	String sendAgain(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, RedirectAttributes next) {
		this.outbox.sendAgain(account, id);
		next.addFlashAttribute("said", this.texts.of("notice.again.said"));
		return "redirect:/administration/messages";
	}

}
