package org.gongjian.app.life;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.life.LifeAction;
import org.gongjian.domain.life.LifeRefusedException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Signs for many tasks, each in a transaction of its own: one that cannot be signed for
 * does not keep the others from it.
 */
@Component
class Signing {

	private final LifeService lives;

	Signing(LifeService lives) {
		this.lives = lives;
	}

	/**
	 * Signs.
	 * @param unit only for this unit; {@code null} for all units of the person
	 * @return how many were signed for
	 */
	int sign(CurrentAccount account, List<UUID> tasks, @Nullable UUID unit) {
		return sign(account, tasks, unit, (task, signing) -> signing.run()).size();
	}

	/**
	 * The same for a program.
	 * @param each signs for one task
	 * @return the tasks that were signed for
	 */
	List<UUID> sign(CurrentAccount account, List<UUID> tasks, @Nullable UUID unit, BiConsumer<UUID, Runnable> each) {
		List<UUID> signed = new ArrayList<>();
		for (UUID task : tasks) {
			try {
				each.accept(task, () -> this.lives.act(account, task,
						new LifeInput(LifeAction.SIGN, unit, "", null, null, List.of())));
				signed.add(task);
			}
			catch (LifeRefusedException | NotFoundException ex) {
				continue;
			}
		}
		return signed;
	}

}
