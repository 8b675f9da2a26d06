package org.gongjian.app.unit;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.validation.Validator;
import org.gongjian.app.administration.ChangedMeanwhileException;
import org.gongjian.app.api.IfMatch;
import org.gongjian.app.api.Once;
import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.api.Versioned;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.unit.NameTakenException;
import org.gongjian.domain.unit.UnitKind;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Units, for programs.
 */
@RestController
@RequestMapping("/api/v1/units")
@Needs(Permission.MANAGE_UNITS)
class UnitApiController {

	private final UnitService units;

	private final SpringValidatorAdapter validator;

	UnitApiController(UnitService units, Validator validator) {
		this.units = units;
		this.validator = new SpringValidatorAdapter(validator);
	}

	@GetMapping
	@Needs({ Permission.READ_LEDGER, Permission.MANAGE_UNITS })
	Slice<UnitLineAnswer> list(@AuthenticationPrincipal CurrentAccount person, @ParameterObject Paging paging) {
		return paging.of(this.units.list(person), (unit) -> unit.id().toString()).map(UnitLineAnswer::of);
	}

	@GetMapping("/{id}")
	ResponseEntity<UnitAnswer> show(@AuthenticationPrincipal CurrentAccount person, @PathVariable UUID id) {
		UnitAnswer unit = UnitAnswer.of(id, this.units.form(person, id));
		return ResponseEntity.ok().eTag(Versioned.tag(unit)).body(unit);
	}

	@PostMapping
	ResponseEntity<UnitAnswer> create(@AuthenticationPrincipal CurrentAccount person, @RequestBody UnitBody body,
			Once once) {
		UnitForm form = body.form("0");
		return once.created(UnitAnswer.class, () -> {
			UUID made = checked(form, () -> this.units.create(person, form));
			return UnitAnswer.of(made, this.units.form(person, made));
		}, body);
	}

	@PutMapping("/{id}")
	ResponseEntity<UnitAnswer> change(@AuthenticationPrincipal CurrentAccount person, @PathVariable UUID id,
			@RequestBody UnitBody body, IfMatch match, Once once) {
		UnitForm form = body.form(match.version((body.version() != null) ? body.version() : ""));
		try {
			return once.answer(UnitAnswer.class, () -> {
				checked(form, () -> {
					this.units.change(person, id, form);
					return id;
				});
				return UnitAnswer.of(id, this.units.form(person, id));
			}, body, form.version());
		}
		catch (ChangedMeanwhileException ex) {
			throw RefusedException.overtaken("problem.conflict.detail", UnitAnswer.of(id, this.units.form(person, id)));
		}
	}

	private UUID checked(UnitForm form, Supplier<UUID> save) {
		Errors errors = new BeanPropertyBindingResult(form, "form");
		this.validator.validate(form, errors);
		if (form.hasTooLongAlias()) {
			errors.rejectValue("aliases", "unit.tooLong");
		}
		if (errors.hasErrors()) {
			throw RefusedException.invalid(errors);
		}
		try {
			return save.get();
		}
		catch (NameTakenException ex) {
			throw RefusedException.invalid(form.fieldOf(ex.printed()), "unit.nameTaken", ex.printed(), ex.owner());
		}
		catch (ParentFixedException ex) {
			throw RefusedException.invalid("parentId", "unit.parent.fixed");
		}
	}

	/** A unit as it is to be. */
	record UnitBody(@Nullable String name, @Nullable String shortName, @Nullable UnitKind kind,
			@Nullable List<String> aliases, @Nullable UUID parentId, @Nullable String version) {

		@SuppressWarnings("NullAway") // what is missing is said field by field
		UnitForm form(String begunFrom) {
			return new UnitForm(this.name, this.shortName, this.kind,
					(this.aliases != null) ? String.join("\n", this.aliases) : "", this.parentId,
					begunFrom.matches("\\d{1,18}") ? Long.parseLong(begunFrom) : -1);
		}

	}

}
