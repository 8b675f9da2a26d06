package org.gongjian.persistence.history;

/**
 * The facts of all kinds as one query {@code fact}: each with when, by whom, what it is
 * about, and what was before and after. Those of a unit are seen by who sees the unit,
 * those of a task by who sees the task, those of a plan by who sees the plan; slips that
 * no unit answers by who sees the district. That units were merged is told by the audit
 * log alone, and here of each plan in which the one that stayed has a part.
 */
final class ChangeFacts {

	static final String FACT = """
			with mine as (
				select t.id as task_id, t.plan_id from task_item t
				where t.jurisdiction_id = :j and (cast(:plan as uuid) is null or t.plan_id = :plan)
					and (cast(:task as uuid) is null or t.id = :task)
					and (:whole or t.id in (select a.task_id from assignment a
						where a.jurisdiction_id = :j and a.unit_id in (:units)))),
			plans as (
				select distinct p.id as plan_id, p.title from plan p
				where p.jurisdiction_id = :j and (cast(:plan as uuid) is null or p.id = :plan)
					and (:whole or p.id in (select mine.plan_id from mine))),
			fact as (
				select 'REPORT' as kind, s.submitted_at as at, s.id, r.plan_id, r.task_id, cast(null as uuid) as target_id,
					r.unit_id, s.submitted_by as by_id, case s.number when 1 then 'handedIn' else 'handedInAgain' end as what,
					r.period_start as period, cast(null as text) as before, s.percent || '%' as after, s.done as words
				from report_submission s join progress_report r on r.jurisdiction_id = s.jurisdiction_id and r.id = s.report_id
				where s.jurisdiction_id = :j and s.submitted_at > :since
				union all
				select 'REPORT', v.decided_at, v.id, r.plan_id, r.task_id, null, r.unit_id, v.reviewer_id,
					case when v.decision = 'RETURNED' then 'returned'
						when v.step = 'FIRST' and s.review_steps <> 'ONE' then 'endorsed' else 'approved' end,
					r.period_start, null, case when v.decision = 'APPROVED' then s.percent || '%' end, v.reason
				from report_review v
					join progress_report r on r.jurisdiction_id = v.jurisdiction_id and r.id = v.report_id
					join report_submission s on s.jurisdiction_id = v.jurisdiction_id and s.report_id = v.report_id
						and s.number = v.submission
				where v.jurisdiction_id = :j and v.decided_at > :since
				union all
				select 'REPORT', o.reopened_at, o.id, r.plan_id, r.task_id, null, r.unit_id, o.reopened_by, 'reopened',
					r.period_start, null, null, o.reason
				from report_reopening o join progress_report r on r.jurisdiction_id = o.jurisdiction_id and r.id = o.report_id
				where o.jurisdiction_id = :j and o.reopened_at > :since
				union all
				select 'FIGURE', m.approved_at, m.id, m.plan_id, t.task_id, m.target_id, m.unit_id, m.approved_by, 'figure',
					m.period_start, (select coalesce(o.value::text, o.numerator || '/' || o.denominator) from measurement o
						where o.jurisdiction_id = m.jurisdiction_id and o.target_id = m.target_id and o.unit_id = m.unit_id
							and o.period_start = m.period_start and (o.approved_at, o.id) < (m.approved_at, m.id)
						order by o.approved_at desc, o.id desc limit 1),
					coalesce(m.value::text, m.numerator || '/' || m.denominator), null
				from measurement m join numeric_target t on t.jurisdiction_id = m.jurisdiction_id and t.id = m.target_id
				where m.jurisdiction_id = :j and m.approved_at > :since
				union all
				select 'CORRECTION', c.proposed_at, c.id, c.plan_id, t.task_id, c.target_id, f.unit_id, c.proposed_by,
					'correctionProposed', c.period_start, coalesce(f.value::text, f.numerator || '/' || f.denominator),
					coalesce(c.value::text, c.numerator || '/' || c.denominator), c.reason
				from figure_correction c
					join measurement f on f.jurisdiction_id = c.jurisdiction_id and f.id = c.measurement_id
					join numeric_target t on t.jurisdiction_id = c.jurisdiction_id and t.id = c.target_id
				where c.jurisdiction_id = :j and c.proposed_at > :since
				union all
				select 'CORRECTION', d.decided_at, d.id, c.plan_id, t.task_id, c.target_id, f.unit_id, d.decided_by,
					case when d.accepted then 'correctionAccepted' else 'correctionRefused' end, c.period_start,
					coalesce(f.value::text, f.numerator || '/' || f.denominator),
					coalesce(c.value::text, c.numerator || '/' || c.denominator), d.reason
				from correction_decision d
					join figure_correction c on c.jurisdiction_id = d.jurisdiction_id and c.id = d.correction_id
					join measurement f on f.jurisdiction_id = c.jurisdiction_id and f.id = c.measurement_id
					join numeric_target t on t.jurisdiction_id = c.jurisdiction_id and t.id = c.target_id
				where d.jurisdiction_id = :j and d.decided_at > :since
				union all
				select 'LIFE', e.happened_at, e.id, e.plan_id, e.task_id, null, e.unit_id, e.account_id, e.action, null,
					e.from_state || case when e.due_before <> e.due_after then ' ' || e.due_before else '' end,
					e.to_state || case when e.due_before <> e.due_after then ' ' || e.due_after else '' end, e.reason
				from life_event e
				where e.jurisdiction_id = :j and e.happened_at > :since
				union all
				select 'DUTY', k.recorded_at, k.id, k.plan_id, d.task_id, null, k.unit_id, k.recorded_by, 'dutyDone', null, null,
					k.done_on::text, k.note
				from duty_record k join duty d on d.jurisdiction_id = k.jurisdiction_id and d.id = k.duty_id
				where k.jurisdiction_id = :j and k.recorded_at > :since
				union all
				select 'DUTY', x.struck_at, x.id, k.plan_id, d.task_id, null, k.unit_id, x.struck_by, 'dutyStruck', null,
					k.done_on::text, null, x.reason
				from duty_strike x
					join duty_record k on k.jurisdiction_id = x.jurisdiction_id and k.id = x.record_id
					join duty d on d.jurisdiction_id = k.jurisdiction_id and d.id = k.duty_id
				where x.jurisdiction_id = :j and x.struck_at > :since
				union all
				select 'RULE', c.changed_at, c.id, c.plan_id, t.task_id, c.target_id, null, c.changed_by, 'rule', null,
					concat_ws('|', c.before_mode, c.before_over_time, c.before_over_units, c.before_milestones,
						cardinality(string_to_array(c.before_reporters, ' '))::text),
					concat_ws('|', c.after_mode, c.after_over_time, c.after_over_units, c.after_milestones,
						cardinality(string_to_array(c.after_reporters, ' '))::text), null
				from target_rule_change c join numeric_target t on t.jurisdiction_id = c.jurisdiction_id and t.id = c.target_id
				where c.jurisdiction_id = :j and c.changed_at > :since
				union all
				select 'RULE', l.changed_at, l.id, t.plan_id, t.task_id, l.upper_id, null, l.changed_by,
					case when l.linked then 'linked' else 'unlinked' end, null, null, null, null
				from target_link l join numeric_target t on t.jurisdiction_id = l.jurisdiction_id and t.id = l.upper_id
				where l.jurisdiction_id = :j and l.changed_at > :since
				union all
				select 'SLIP', e.happened_at, e.id, s.plan_id, s.task_id, null, s.unit_id, e.account_id, e.action, null, null,
					concat_ws(' ', s.grade, e.to_state, s.id), case when e.action = 'RAISE' then s.words else e.words end
				from slip_event e join supervision_slip s on s.jurisdiction_id = e.jurisdiction_id and s.id = e.slip_id
				where e.jurisdiction_id = :j and e.happened_at > :since
				union all
				select 'SETTINGS', c.changed_at, c.id, c.plan_id, null, null, null, c.changed_by, 'settings', c.holds_from,
					coalesce((select concat_ws('|', o.kind, o.deadline_days, o.day_count, o.grace_days, o.review_steps,
							o.on_track, o.at_risk) from settings_change o where o.jurisdiction_id = c.jurisdiction_id
							and o.plan_id = c.plan_id and o.number = c.number - 1),
						(select concat_ws('|', p.period_kind, p.days_to_report, 'CALENDAR', 0, 'ONE', p.on_track, p.at_risk)
							from plan p where p.id = c.plan_id)),
					concat_ws('|', c.kind, c.deadline_days, c.day_count, c.grace_days, c.review_steps, c.on_track, c.at_risk),
					null
				from settings_change c
				where c.jurisdiction_id = :j and c.changed_at > :since
				union all
				select 'LOCK', k.decided_at, k.id, k.plan_id, null, null, null, k.decided_by,
					case when k.locked then 'locked' else 'lockLifted' end, k.period_start, null, null, k.reason
				from period_lock k
				where k.jurisdiction_id = :j and k.decided_at > :since
				union all
				select 'LOCK', k.decided_at, k.id, k.plan_id, a.task_id, null, a.unit_id, k.decided_by, 'permit' || k.decision,
					k.period_start, null, k.until::text, k.reason
				from reporting_permit k join assignment a on a.jurisdiction_id = k.jurisdiction_id and a.id = k.assignment_id
				where k.jurisdiction_id = :j and k.decided_at > :since
				union all
				select 'AMENDMENT', v.published_at, md5(v.plan_id::text || v.number)::uuid, v.plan_id, null, null, null,
					v.published_by, case v.number when 1 then 'published' else 'amended' end, null,
					case when v.number > 1 then (v.number - 1)::text end, v.number::text, null
				from plan_revision v join plans on plans.plan_id = v.plan_id
				where v.published_at > :since
				union all
				select 'UNIT', e.occurred_at, md5(e.id::text || b.plan_id)::uuid, b.plan_id, null, null, b.unit_id, e.account_id,
					'merged', null, e.before, split_part(e.after, ' = ', 1), null
				from audit_event e
					join responsible_unit k on k.jurisdiction_id = e.jurisdiction_id and k.id = e.object_id
					join (select distinct a.plan_id, a.unit_id from assignment a where a.jurisdiction_id = :j) b
						on b.unit_id = coalesce(k.merged_into, k.id)
				where e.jurisdiction_id = :j and e.action = 'MERGE_UNITS' and e.occurred_at > :since),
			seen as (
				select f.* from fact f
				where (:whole or f.unit_id in (:units) or f.kind = 'LIFE' or (f.unit_id is null and f.kind <> 'SLIP'))
					and case when f.task_id is null then cast(:task as uuid) is null and f.plan_id in (select plans.plan_id from plans)
						else f.task_id in (select mine.task_id from mine) end
					and (cast(:unit as uuid) is null or f.unit_id = :unit
						or (f.unit_id is null and f.task_id in (select a.task_id from assignment a
							where a.jurisdiction_id = :j and a.unit_id = :unit))))
			""";

	private ChangeFacts() {
	}

}
