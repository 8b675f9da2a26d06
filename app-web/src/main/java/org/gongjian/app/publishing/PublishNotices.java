package org.gongjian.app.publishing;

import java.util.UUID;

import org.gongjian.app.importing.known.KnownDocument;
import org.gongjian.app.importing.known.KnownDocuments;
import org.gongjian.app.security.CurrentAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Tells on the page that publishes a draft that its document is known already.
 */
@ControllerAdvice(assignableTypes = PublishController.class)
class PublishNotices {

	private final KnownDocuments known;

	PublishNotices(KnownDocuments known) {
		this.known = known;
	}

	@ModelAttribute("known")
	@Nullable KnownDocument known(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id) {
		return this.known.find(account.jurisdictionId(), id).orElse(null);
	}

}
