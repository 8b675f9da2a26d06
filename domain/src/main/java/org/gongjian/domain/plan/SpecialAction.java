package org.gongjian.domain.plan;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * What groups the tasks of a plan (专项行动, 工作板块), with the officials and units that take
 * its lead.
 */
@Entity
public class SpecialAction {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID planId;

	private int position;

	private String name;

	@Embedded
	@AttributeOverride(name = "paragraph", column = @Column(name = "span_paragraph"))
	@AttributeOverride(name = "start", column = @Column(name = "span_start"))
	@AttributeOverride(name = "end", column = @Column(name = "span_end"))
	private SourceSpan span;

	@ElementCollection
	@CollectionTable(name = "action_lead_official", joinColumns = @JoinColumn(name = "action_id"))
	private Set<LeadOfficial> leadOfficials = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "action_lead_unit", joinColumns = @JoinColumn(name = "action_id"))
	private Set<LeadUnit> leadUnits = new LinkedHashSet<>();

	private @Nullable Integer withdrawnIn;

	@Version
	private @Nullable Long version;

	public SpecialAction(UUID jurisdictionId, UUID planId, int position, String name, SourceSpan span,
			List<LeadOfficial> leadOfficials, List<LeadUnit> leadUnits) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = jurisdictionId;
		this.planId = planId;
		this.position = position;
		this.name = name;
		this.span = span;
		this.leadOfficials.addAll(leadOfficials);
		this.leadUnits.addAll(leadUnits);
	}

	@SuppressWarnings("NullAway.Init")
	protected SpecialAction() { // for JPA
	}

	/** Takes what a later text of the plan says. */
	public void amend(int position, String name, SourceSpan span, List<LeadOfficial> officials, List<LeadUnit> units) {
		this.position = position;
		this.name = name;
		this.span = span;
		this.leadOfficials.retainAll(officials);
		this.leadOfficials.addAll(officials);
		this.leadUnits.retainAll(units);
		this.leadUnits.addAll(units);
	}

	/** Ends it: a later text of the plan no longer holds it. */
	public void withdraw(int revision) {
		this.withdrawnIn = revision;
	}

	public @Nullable Integer withdrawnIn() {
		return this.withdrawnIn;
	}

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	public UUID planId() {
		return this.planId;
	}

	/** Place in the plan, from 1. */
	public int position() {
		return this.position;
	}

	public String name() {
		return this.name;
	}

	public SourceSpan span() {
		return this.span;
	}

	public List<LeadOfficial> leadOfficials() {
		return this.leadOfficials.stream().sorted(Comparator.comparingInt(LeadOfficial::place)).toList();
	}

	public List<LeadUnit> leadUnits() {
		return this.leadUnits.stream().sorted(Comparator.comparingInt(LeadUnit::place)).toList();
	}

}
