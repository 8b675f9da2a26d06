package org.gongjian.app.publishing.names;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.unit.ResponsibleUnit;

/**
 * What a name of a draft means, once what was decided on all of them is read.
 */
sealed interface NameMeaning {

	/** The unit as a source gives it; nobody where the name means no unit. */
	Optional<UUID> from(UnitSource source);

	/** Whether it was found to be no unit, so that it is dropped from its tasks. */
	default boolean isNoUnit() {
		return false;
	}

	/** Whether nobody has said what it is, or what was said leads nowhere. */
	default boolean isOpen() {
		return false;
	}

	/**
	 * A unit that is there.
	 *
	 * @param unit the unit
	 * @param names the names that mean it from now on
	 */
	record Known(ResponsibleUnit unit, List<String> names) implements NameMeaning {

		@Override
		public Optional<UUID> from(UnitSource source) {
			return Optional.of(source.known(this.unit, this.names));
		}

	}

	/**
	 * A unit that is to be made.
	 *
	 * @param name its name
	 * @param printed the name that means it, which may be another one
	 */
	record Made(String name, String printed) implements NameMeaning {

		@Override
		public Optional<UUID> from(UnitSource source) {
			return Optional.of(source.made(this.name, this.printed));
		}

	}

	/**
	 * No unit.
	 */
	record Nobody() implements NameMeaning {

		@Override
		public Optional<UUID> from(UnitSource source) {
			return Optional.empty();
		}

		@Override
		public boolean isNoUnit() {
			return true;
		}

	}

	/**
	 * Not said yet.
	 *
	 * @param name the name that it was last said to be the same as, or the name itself
	 * @param printed the name
	 */
	record Open(String name, String printed) implements NameMeaning {

		@Override
		public Optional<UUID> from(UnitSource source) {
			return Optional.of(source.open(this.name, this.printed));
		}

		@Override
		public boolean isOpen() {
			return true;
		}

	}

}
