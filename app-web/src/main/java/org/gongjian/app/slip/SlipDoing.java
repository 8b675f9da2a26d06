package org.gongjian.app.slip;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.gongjian.app.evidence.ReusableFiles;
import org.gongjian.app.evidence.UploadCheck;
import org.gongjian.app.evidence.UploadRefusedException;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.domain.slip.SlipAction;
import org.gongjian.domain.slip.SlipRefusedException;
import org.gongjian.persistence.slip.SlipQueries;
import org.gongjian.persistence.slip.SlipRow;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Checks what was typed into the form of an action, keeps the files of a reply and
 * carries it out.
 */
@Component
class SlipDoing {

	private final SlipService slips;

	private final SlipPages pages;

	private final SlipQueries queries;

	private final SlipReader reader;

	private final UploadCheck uploads;

	private final ReusableFiles reusable;

	private final Texts texts;

	SlipDoing(SlipService slips, SlipPages pages, SlipQueries queries, SlipReader reader, UploadCheck uploads,
			ReusableFiles reusable, Texts texts) {
		this.slips = slips;
		this.pages = pages;
		this.queries = queries;
		this.reader = reader;
		this.uploads = uploads;
		this.reusable = reusable;
		this.texts = texts;
	}

	/**
	 * Does it.
	 * @return what is wrong with the form, by field; empty where it was done
	 * @throws NotFoundException if nobody can do such a thing by hand
	 * @throws SlipRefusedException if it cannot be done now, or not by this person
	 */
	Map<String, String> act(CurrentAccount account, UUID id, SlipAction action, TypedSlip typed,
			List<MultipartFile> files) throws IOException {
		if (action == SlipAction.RAISE || action == SlipAction.ESCALATE) {
			throw new NotFoundException();
		}
		Map<String, String> errors = new LinkedHashMap<>();
		String words = this.reader.words(typed.words(), action.needsWords(), errors);
		LocalDate day = (action == SlipAction.RETURN) ? this.reader.day(typed.day(), errors) : null;
		if (errors.isEmpty()) {
			List<StoredFile> handedIn = (action == SlipAction.REPLY) ? keep(account, id, typed, files, errors)
					: List.of();
			if (errors.isEmpty()) {
				this.slips.act(account, id, new SlipInput(action, words, day, typed.about(), handedIn));
			}
		}
		if (!errors.isEmpty() && !files.isEmpty()) {
			errors.putIfAbsent("files", this.texts.of("life.error.files"));
		}
		return errors;
	}

	/** Keeps bytes only for who may reply; the same file is handed in once. */
	private List<StoredFile> keep(CurrentAccount account, UUID id, TypedSlip typed, List<MultipartFile> files,
			Map<String, String> errors) throws IOException {
		Set<UUID> chosen = (typed.reuse() != null) ? typed.reuse() : Set.of();
		if (files.isEmpty() && chosen.isEmpty()) {
			return List.of();
		}
		SlipRow slip = this.queries.findOne(account.scope(), id).orElseThrow(NotFoundException::new);
		this.pages.requireReply(account, slip);
		try {
			List<StoredFile> known = chosen.isEmpty() ? List.of() : this.reusable.chosen(account, unitOf(slip), chosen);
			List<StoredFile> kept = files.isEmpty() ? List.of() : this.uploads.keep(account, files);
			Set<String> hashes = new LinkedHashSet<>();
			return Stream.concat(kept.stream(), known.stream()).filter((file) -> hashes.add(file.hash())).toList();
		}
		catch (UploadRefusedException ex) {
			errors.put("files", this.texts.of(ex.code(), ex.facts()));
			return List.of();
		}
	}

	private static UUID unitOf(SlipRow slip) {
		UUID unit = slip.unitId();
		if (unit == null) {
			throw new NotFoundException();
		}
		return unit;
	}

}
