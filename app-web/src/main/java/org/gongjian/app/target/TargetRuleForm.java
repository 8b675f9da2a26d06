package org.gongjian.app.target;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.gongjian.domain.target.OverTime;
import org.gongjian.domain.target.OverUnits;
import org.gongjian.domain.target.TargetMode;
import org.jspecify.annotations.Nullable;

/**
 * How a target is to be judged and who reports it.
 */
public record TargetRuleForm(@NotNull @Nullable TargetMode mode, @NotNull @Nullable OverTime overTime,
		@NotNull @Nullable OverUnits overUnits, @NotEmpty @Nullable Set<UUID> reporters) {

	public boolean names(UUID unit) {
		return this.reporters != null && this.reporters.contains(unit);
	}

}
