package org.gongjian.app.history;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.app.standing.ListAddress;
import org.gongjian.persistence.history.ChangeKind;
import org.jspecify.annotations.Nullable;

/**
 * Since when and what changes are asked for, as it stands in the address.
 *
 * @param since the day after whose end they happened, as it was typed
 * @param kind a kind of changes, or LIGHT for lights and figures
 * @param page from 1
 */
public record ChangeFilter(@Nullable String since, @Nullable UUID plan, @Nullable UUID unit, @Nullable UUID task,
		@Nullable String kind, @Nullable Integer page) {

	/** The kind that is no fact: how lights and figures differ. */
	public static final String LIGHT = "LIGHT";

	Optional<ChangeKind> ofKind() {
		return Arrays.stream(ChangeKind.values()).filter((one) -> one.name().equals(this.kind)).findFirst();
	}

	/** Whether lights are shown. */
	boolean showsLights() {
		return !showsFacts() || (this.task == null && ofKind().isEmpty());
	}

	/** Whether what happened is shown. */
	boolean showsFacts() {
		return !LIGHT.equals(this.kind);
	}

	boolean onlyLights() {
		return !showsFacts();
	}

	int pageNumber() {
		return (this.page != null) ? Math.max(1, Math.min(this.page, 10_000)) : 1;
	}

	/** The same for another kind, from the first page on. */
	public String ofKind(@Nullable String kind) {
		return address(kind).toString();
	}

	/** The address of the same list on another page. */
	public String onPage(int page) {
		return address(this.kind).with("page", (page > 1) ? page : null).toString();
	}

	/** The same of one task. */
	public String ofTask(UUID task) {
		return ListAddress.of("/changes")
			.with("since", this.since)
			.with("task", task)
			.with("kind", this.kind)
			.toString();
	}

	private ListAddress address(@Nullable String kind) {
		return ListAddress.of("/changes")
			.with("since", this.since)
			.with("plan", this.plan)
			.with("unit", this.unit)
			.with("task", this.task)
			.with("kind", kind);
	}

}
