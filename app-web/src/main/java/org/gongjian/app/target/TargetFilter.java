package org.gongjian.app.target;

import java.util.Set;
import java.util.UUID;

import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.standing.TargetStanding;
import org.gongjian.domain.target.Light;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.domain.target.TargetState;
import org.jspecify.annotations.Nullable;

/**
 * What a list of targets is narrowed by, as it stands in the address. Standards are left
 * out unless they are asked for.
 *
 * @param page from 1
 */
public record TargetFilter(@Nullable UUID plan, @Nullable UUID action, @Nullable UUID unit,
		@Nullable Set<TargetState> state, @Nullable Set<Light> light, @Nullable TargetKind kind,
		@Nullable Integer page) {

	boolean matches(TargetStanding target) {
		TargetKind wanted = (this.kind != null) ? this.kind : TargetKind.TARGET;
		return wanted == target.target().kind() && (this.plan == null || this.plan.equals(target.target().planId()))
				&& (this.action == null || this.action.equals(target.action().id()))
				&& (this.unit == null || target.isReportedBy(this.unit))
				&& (states().isEmpty() || states().contains(target.state()))
				&& (lights().isEmpty() || lights().contains(target.light()));
	}

	public Set<TargetState> states() {
		return (this.state != null) ? this.state : Set.of();
	}

	public Set<Light> lights() {
		return (this.light != null) ? this.light : Set.of();
	}

	/** Whether anything but the plan narrows the list. */
	public boolean isNarrowed() {
		return this.action != null || this.unit != null || !states().isEmpty() || !lights().isEmpty()
				|| this.kind != null;
	}

	/** The page that was asked for, the first where none was. */
	int pageNumber() {
		return (this.page != null) ? Math.max(1, this.page) : 1;
	}

	/** The address of the same list on another page. */
	public String onPage(int page) {
		return ListAddress.of("/targets")
			.with("plan", this.plan)
			.with("action", this.action)
			.with("unit", this.unit)
			.with("state", states())
			.with("light", lights())
			.with("kind", this.kind)
			.with("page", (page > 1) ? page : null)
			.toString();
	}

}
