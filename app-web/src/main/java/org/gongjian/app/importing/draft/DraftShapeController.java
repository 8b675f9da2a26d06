package org.gongjian.app.importing.draft;

import java.util.List;

import org.gongjian.app.importing.edit.AssignUnits;
import org.gongjian.app.importing.edit.Edit;
import org.gongjian.app.importing.edit.Level;
import org.gongjian.app.importing.edit.MergeActions;
import org.gongjian.app.importing.edit.MergeTasks;
import org.gongjian.app.importing.edit.MoveInto;
import org.gongjian.app.importing.edit.NameList;
import org.gongjian.app.importing.edit.Places;
import org.gongjian.app.importing.edit.Remove;
import org.gongjian.app.importing.edit.Shift;
import org.gongjian.app.importing.edit.SplitAction;
import org.gongjian.app.importing.edit.SplitTask;
import org.gongjian.app.importing.edit.Spot;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.task.UnitRole;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Changing the shape of a draft: splitting, merging, moving and removing its elements,
 * and giving several tasks their units at once.
 */
@Controller
@RequestMapping("/plans/imports/{id}")
@Needs(Permission.MANAGE_PLANS)
class DraftShapeController {

	private final DraftDesk desk;

	private final OpenDrafts drafts;

	DraftShapeController(DraftDesk desk, OpenDrafts drafts) {
		this.desk = desk;
		this.drafts = drafts;
	}

	/**
	 * Splits a task.
	 * @param text its words as they stand on the screen
	 * @param cut how many characters the first half has
	 */
	@PostMapping("/split")
	String split(DraftRequest request, @RequestParam Spot place, @RequestParam String text, @RequestParam int cut,
			Model model) {
		SplitTask split = new SplitTask(place, text.replace("\r\n", "\n"), cut, this.drafts.find(request).document());
		return this.desk.change(request, split, model);
	}

	/** Begins a new action with a task. */
	@PostMapping("/begin")
	String beginAction(DraftRequest request, @RequestParam Spot place, Model model) {
		return this.desk.change(request, new SplitAction(place), model);
	}

	@PostMapping("/merge")
	String merge(DraftRequest request, @RequestParam Spot place, Model model) {
		Edit merge = (place.level() == Level.ACTION) ? new MergeActions(place) : new MergeTasks(place);
		return this.desk.change(request, merge, model);
	}

	@PostMapping("/up")
	String up(DraftRequest request, @RequestParam Spot place, Model model) {
		return this.desk.change(request, new Shift(place, false), model);
	}

	@PostMapping("/down")
	String down(DraftRequest request, @RequestParam Spot place, Model model) {
		return this.desk.change(request, new Shift(place, true), model);
	}

	@PostMapping("/move")
	String move(DraftRequest request, @RequestParam(defaultValue = "") List<Spot> place, @RequestParam Spot into,
			@RequestParam(defaultValue = "") String over, Model model) {
		return this.desk.change(request, new MoveInto(chosen(request, place, over), into), model);
	}

	@PostMapping("/remove")
	String remove(DraftRequest request, @RequestParam(defaultValue = "") List<Spot> place, Model model) {
		return this.desk.change(request, new Remove(place), model);
	}

	@PostMapping("/units")
	String assignUnits(DraftRequest request, @RequestParam(defaultValue = "") List<Spot> place,
			@RequestParam String names, @RequestParam UnitRole role,
			@RequestParam(defaultValue = "false") boolean instead, @RequestParam(defaultValue = "") String over,
			Model model) {
		return this.desk.change(request,
				new AssignUnits(chosen(request, place, over), NameList.parse(names), role, instead), model);
	}

	/** The tasks that were ticked, or all of an action or of the draft, on every page. */
	private List<Spot> chosen(DraftRequest request, List<Spot> ticked, String over) {
		return over.isEmpty() ? ticked : Places.allTasks(this.drafts.find(request).draft(), over);
	}

}
