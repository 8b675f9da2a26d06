package org.gongjian.planimport.units;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.gongjian.domain.unit.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * The names of bodies of Chinese governments: which body a printed name means, which
 * other names mean the same one, and what is no single body at all.
 */
public final class UnitDictionary {

	private static final int SHORTEST_NAME = 2;

	private static final int LONGEST_NAME = 40;

	/** An office that shares the body, in parentheses: 县市场监管局(知识产权局). */
	private static final Pattern OFFICE = Pattern.compile("\\([^()]{1,20}\\)$");

	private static final UnitDictionary STANDARD = new UnitDictionary();

	private final Set<String> notUnits = Set.copyOf(UnitWords.of("not-units"));

	private final Set<String> nationalParents = Set.copyOf(UnitWords.of("national-parents"));

	private final DictionaryNames names = new DictionaryNames();

	private final List<NamePattern> patterns = List.of(new YouthLeague(), new Towns(), this.names, new Branches(),
			new LeadingGroups(), new SchoolsAndHospitals());

	private final NamePattern misspellings = new Misspellings(this.names);

	private final Lookups known = new Lookups((name) -> isReadable(name) ? read(name) : null);

	private final Lookups recognised = new Lookups(this::readLeniently);

	private UnitDictionary() {
	}

	/** The dictionary that comes with the product. */
	public static UnitDictionary standard() {
		return STANDARD;
	}

	/** What a printed name means; empty where the dictionary does not know it. */
	public Optional<UnitMeaning> recognise(String printed) {
		String name = UnitName.clean(printed);
		return isReadable(name) ? this.recognised.of(name) : Optional.empty();
	}

	/** Whether a name is, letter by letter, one that the dictionary knows. */
	public boolean knows(String printed) {
		return this.known.of(UnitName.clean(printed)).isPresent();
	}

	/** Whether a word ends like the name of a body and is none: 公办, 返乡. */
	public boolean isNoBody(String word) {
		return this.notUnits.contains(UnitName.clean(word));
	}

	/** Whether a word stands for several bodies: 各镇, 6个街道. */
	public boolean isCollective(String word) {
		return CollectiveWords.isCollective(word);
	}

	/** Whether a collective word means other bodies in every plan: 有关单位. */
	public boolean dependsOnPlan(String word) {
		return CollectiveWords.dependsOnPlan(word);
	}

	/** Which of the other names mean the same body, the surest first. */
	public List<Likeness> alike(String name, Collection<String> others) {
		List<Likeness> alike = new ArrayList<>();
		Optional<UnitMeaning> meaning = recognise(name);
		for (String other : others) {
			Likeness.Reason reason = reason(name, meaning, other);
			if (reason != null) {
				alike.add(new Likeness(other, reason));
			}
		}
		alike.sort(Comparator.comparing(Likeness::reason));
		return alike;
	}

	/**
	 * What all names have in common that {@link #alike} holds to be one: the body, or the
	 * name in its shortest form. Names in which it differs need not be compared.
	 */
	public String bodyOf(String printed) {
		return recognise(printed).map(UnitMeaning::body).orElseGet(() -> shortest(printed));
	}

	/** Whether both names are known and mean two bodies. */
	public boolean tellsApart(String one, String other) {
		Optional<UnitMeaning> first = recognise(one);
		Optional<UnitMeaning> second = recognise(other);
		return first.isPresent() && second.isPresent() && !first.get().isSameAs(second.get());
	}

	private Likeness.@Nullable Reason reason(String name, Optional<UnitMeaning> meaning, String other) {
		if (UnitName.clean(name).equals(UnitName.clean(other))) {
			return null;
		}
		Optional<UnitMeaning> second = recognise(other);
		if (meaning.isPresent() && second.isPresent()) {
			return meaning.get().isSameAs(second.get()) ? Likeness.between(meaning.get(), second.get()) : null;
		}
		return shortest(name).equals(shortest(other)) ? Likeness.Reason.SHORT_FORM : null;
	}

	private @Nullable UnitMeaning readLeniently(String name) {
		Optional<UnitMeaning> meaning = this.known.of(name);
		return meaning.isPresent() ? meaning.get() : this.misspellings.read(name);
	}

	private @Nullable UnitMeaning read(String name) {
		for (String candidate : List.of(name, withoutParent(name), OFFICE.matcher(name).replaceFirst(""))) {
			for (NamePattern pattern : this.patterns) {
				UnitMeaning meaning = pattern.read(candidate);
				if (meaning != null) {
					return meaning;
				}
			}
		}
		return null;
	}

	private boolean isReadable(String name) {
		return name.length() >= SHORTEST_NAME && name.length() <= LONGEST_NAME && !this.notUnits.contains(name)
				&& !CollectiveWords.isCollective(name);
	}

	private String withoutParent(String name) {
		return this.nationalParents.stream()
			.filter((parent) -> name.startsWith(parent) && name.length() > parent.length() + 1)
			.max(Comparator.comparing(String::length))
			.map((parent) -> name.substring(parent.length()))
			.orElse(name);
	}

	// What the dictionary does not know is compared by its usual abbreviations.
	private static String shortest(String name) {
		return UnitName.clean(name)
			.replace("管理委员会", "管委会")
			.replace("委员会", "委")
			.replace("办公室", "办")
			.replace("人民政府", "政府")
			.replace("有限责任公司", "公司")
			.replace("有限公司", "公司");
	}

}
