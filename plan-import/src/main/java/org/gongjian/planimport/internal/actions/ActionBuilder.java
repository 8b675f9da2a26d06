package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftOfficial;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.internal.lines.Block;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.TitleLine;
import org.gongjian.planimport.internal.tasks.Attribution;
import org.gongjian.planimport.internal.tasks.Requirements;
import org.gongjian.planimport.internal.tasks.NumberGaps;
import org.jspecify.annotations.Nullable;

/**
 * Collects what belongs to one action: tasks, goals, and what its other passages say of
 * leads, figures and dates.
 */
final class ActionBuilder {

	private final Readers readers;

	private final PlacedText heading;

	private final List<DraftOfficial> officials = new ArrayList<>();

	private final List<String> units = new ArrayList<>();

	private final List<DraftPassage> places = new ArrayList<>();

	private final List<LeadSentence> leads = new ArrayList<>();

	private final List<DraftTarget> targets = new ArrayList<>();

	private final List<DraftDuty> duties = new ArrayList<>();

	private final List<DraftTask> tasks = new ArrayList<>();

	private @Nullable DraftPassage goals;

	ActionBuilder(PlacedText heading, Readers readers) {
		this.heading = heading;
		this.readers = readers;
	}

	/** A heading that only divides the document is read with it. */
	static void markHeading(Block section, Readers readers) {
		if (!section.children().isEmpty() && TitleLine.isHeadingLike(section.heading().text())) {
			readers.coverage().mark(section.heading());
		}
	}

	/** A section of goals: its text is kept, its figures are the action's own. */
	void goals(Block section) {
		PlacedText own = section.ownText();
		PlacedText text = PlacedText.join(section.all().skip(1).map(Block::text).toList());
		PlacedText passage = own.isEmpty() ? text : own;
		this.readers.coverage().mark(section.heading());
		this.readers.coverage().mark(passage);
		if (this.goals == null && !passage.isEmpty()) {
			this.goals = new DraftPassage(passage.text(), passage.span());
		}
		if (!own.isEmpty()) {
			Requirements asked = Requirements.ofList(own, this.readers.targets(), this.readers.duties());
			this.targets.addAll(asked.targets());
			this.duties.addAll(asked.duties());
		}
		section.children().forEach(this::passage);
	}

	/** A section outside of the tasks: leads, figures and dates count. */
	void passage(Block section) {
		section.all().forEach((block) -> {
			boolean headed = TitleLine.isHeadingLike(block.heading().text());
			passage(block.text(), LeadSentence.in(headed ? block.body() : block.text()));
		});
	}

	/** Text outside of the tasks. */
	void passage(PlacedText text) {
		passage(text, LeadSentence.in(text));
	}

	private void passage(PlacedText text, List<LeadSentence> leads) {
		this.leads.addAll(leads);
		Requirements asked = Requirements.of(text, this.readers.targets(), this.readers.duties());
		this.targets.addAll(asked.targets());
		this.duties.addAll(asked.duties());
		ReadSentences.mark(text, asked, leads, this.readers.coverage());
	}

	/** What the text above the items of a whole plan says of who leads it. */
	void leads(PlacedText text) {
		List<LeadSentence> leads = LeadSentence.in(text);
		this.leads.addAll(leads);
		if (!leads.isEmpty()) {
			this.readers.coverage().mark(text);
		}
	}

	/** What a section says of who leads it, and what else stands below its heading. */
	void leads(Attribution attribution, Block section) {
		attribution.officials().forEach(this::official);
		PlacedText source = PlacedText.join(List.of(section.body(), section.heading()));
		attribution.leadUnits().forEach((unit) -> lead(unit, source));
		attribution.terms().forEach((term) -> this.duties.addAll(this.readers.duties().readTerm(term)));
		if (attribution.namesUnits() || !attribution.officials().isEmpty() || !attribution.terms().isEmpty()) {
			section.lines().forEach(this.readers.coverage()::mark);
		}
		int heading = Math.min(section.heading().text().length(), attribution.words().text().length());
		PlacedText body = attribution.words().part(heading, attribution.words().text().length());
		if (!body.isEmpty()) {
			passage(body);
		}
	}

	/** Gives the leads that the action names for other actions to those. */
	void handOver(List<ActionBuilder> all) {
		for (LeadSentence lead : List.copyOf(this.leads)) {
			all.stream()
				.filter((other) -> other != this && lead.subject().contains(other.name()))
				.findFirst()
				.ifPresent((other) -> {
					this.leads.remove(lead);
					other.leads.add(lead);
				});
		}
	}

	private String name() {
		return ActionName.of(this.readers.tasks().withoutUnits(this.heading.text()));
	}

	/** Persons that stand behind a label. */
	void official(PlacedText value) {
		official(value, Map.of());
	}

	/** Persons behind a label, whose offices may be known from elsewhere. */
	void official(PlacedText value, Map<String, String> offices) {
		OfficialLabel.in(value)
			.stream()
			.map((official) -> Offices.with(official, offices))
			.filter((official) -> !isKnown(official))
			.forEach(this.officials::add);
	}

	private boolean isKnown(DraftOfficial official) {
		return this.officials.stream()
			.anyMatch((known) -> known.name().equals(official.name()) && known.position().equals(official.position()));
	}

	/** A lead unit and the text that names it. */
	void lead(String unit, PlacedText source) {
		if (!this.units.contains(unit)) {
			this.units.add(unit);
			DraftPassage place = source.nameAt(unit);
			if (place != null) {
				this.places.add(place);
			}
		}
	}

	void tasks(List<Block> items) {
		NumberGaps.report(items, this.readers.problems());
		items.stream().map(this.readers.tasks()::read).forEach(this.tasks::add);
	}

	void task(DraftTask task) {
		this.tasks.add(task);
	}

	void targets(List<DraftTarget> targets) {
		this.targets.addAll(targets);
	}

	/** Whether it has goals, which stand for themselves. */
	boolean isGoals() {
		return this.goals != null;
	}

	/** Whether nothing was found but the heading. */
	boolean isEmpty() {
		return this.leads.isEmpty() && this.officials.isEmpty() && this.units.isEmpty() && this.targets.isEmpty()
				&& this.duties.isEmpty() && this.tasks.isEmpty();
	}

	DraftAction build() {
		this.readers.coverage().mark(this.heading);
		for (LeadSentence lead : this.leads) {
			this.officials.addAll(lead.officials());
			lead.units().forEach((unit) -> lead(unit, lead.words()));
		}
		return new DraftAction(name(), this.heading.span(), this.officials, this.units, this.goals, this.targets,
				this.duties, this.tasks, this.places);
	}

}
