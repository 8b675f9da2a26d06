package org.gongjian.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import org.gongjian.app.security.Needs;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final JavaClasses CODE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.gongjian.domain", "org.gongjian.planimport", "org.gongjian.persistence",
				"org.gongjian.app");

	/** A handler that answers with the name of a view. */
	private static final Pattern HANDLER = Pattern
		.compile("@\\w+Mapping\\b[^\\n]*\\n(?:\\t@[^\\n]*\\n)*\\tString \\w+\\([^{;]*\\{(.*?)\\n\\t}", Pattern.DOTALL);

	private static final Pattern LAMBDA = Pattern.compile("-> \\{.*?\\n\\t+}\\)", Pattern.DOTALL);

	private static final Pattern RETURN = Pattern.compile("\\breturn ([^;]+);");

	@Test
	void domainKnowsNothingOutsideButPersistenceAnnotations() {
		classes().that()
			.resideInAPackage("org.gongjian.domain..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "jakarta.persistence..", "org.jspecify..", "org.gongjian.domain..")
			.check(CODE);
	}

	@Test
	void arrowsBetweenModulesPointOneWay() {
		noClasses().that()
			.resideInAPackage("org.gongjian.planimport..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "jakarta.persistence..", "org.gongjian.persistence..",
					"org.gongjian.app..")
			.check(CODE);
		noClasses().that()
			.resideInAPackage("org.gongjian.persistence..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.gongjian.planimport..", "org.gongjian.app..")
			.check(CODE);
	}

	@Test
	void featuresOfTheDomainHaveNoCycles() {
		slices().matching("org.gongjian.domain.(*)..").should().beFreeOfCycles().check(CODE);
	}

	@Test
	void importingDraftsAndPublishingThemHaveNoCycles() {
		slices().matching("org.gongjian.app.(importing|publishing|amending)..").should().beFreeOfCycles().check(CODE);
		slices().matching("org.gongjian.app.importing.(*)..").should().beFreeOfCycles().check(CODE);
		noClasses().that()
			.resideInAPackage("org.gongjian.app.importing..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.gongjian.app.publishing..")
			.check(CODE);
		noClasses().that()
			.resideInAPackage("org.gongjian.app.publishing.names")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.gongjian.app.publishing")
			.check(CODE);
	}

	@Test
	void controllersAreHiddenAndCalledControllers() {
		classes().that()
			.areAnnotatedWith(Controller.class)
			.or()
			.areAnnotatedWith(RestController.class)
			.should()
			.bePackagePrivate()
			.andShould()
			.haveSimpleNameEndingWith("Controller")
			.check(CODE);
	}

	@Test
	void controllersReadThroughQueriesAndSeeNeitherRepositoriesNorEntities() {
		noClasses().that()
			.areAnnotatedWith(Controller.class)
			.should()
			.dependOnClassesThat(assignableTo(Repository.class).and(not(simpleNameEndingWith("Queries"))))
			.orShould()
			.dependOnClassesThat()
			.areAnnotatedWith(Entity.class)
			.check(CODE);
	}

	@Test
	void controllersForProgramsSeeNeitherRepositoriesNorEntitiesAndSayWhatTheyNeed() {
		noClasses().that()
			.haveSimpleNameEndingWith("ApiController")
			.should()
			.dependOnClassesThat(assignableTo(Repository.class).and(not(simpleNameEndingWith("Queries"))))
			.orShould()
			.dependOnClassesThat()
			.areAnnotatedWith(Entity.class)
			.check(CODE);
		classes().that()
			.areAnnotatedWith(RestController.class)
			.and()
			.resideOutsideOfPackage("org.gongjian.app.api")
			.should()
			.haveSimpleNameEndingWith("ApiController")
			.check(CODE);
		methods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(RestController.class)
			.and()
			.areMetaAnnotatedWith(RequestMapping.class)
			.should(sayWhatTheyNeed())
			.check(CODE);
		noClasses().that()
			.haveSimpleNameEndingWith("Answer")
			.should()
			.dependOnClassesThat()
			.areAnnotatedWith(Entity.class)
			.check(CODE);
	}

	private static ArchCondition<JavaMethod> sayWhatTheyNeed() {
		return new ArchCondition<>("say what they need") {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				if (!method.isAnnotatedWith(Needs.class) && !method.getOwner().isAnnotatedWith(Needs.class)) {
					events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not"));
				}
			}
		};
	}

	@Test
	void nothingIsInjectedIntoFields() {
		noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class).check(CODE);
		fields().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Controller.class)
			.should()
			.haveModifier(JavaModifier.FINAL)
			.check(CODE);
	}

	@Test
	void nothingReadsSerializedObjectsOrRunsScripts() {
		noClasses().should()
			.dependOnClassesThat()
			.haveFullyQualifiedName("java.io.ObjectInputStream")
			.orShould()
			.dependOnClassesThat()
			.resideInAnyPackage("javax.script..", "groovy..", "org.mozilla.javascript..", "org.graalvm.polyglot..")
			.orShould()
			.dependOnClassesThat()
			.haveNameMatching("org\\.springframework\\.expression\\..*Parser")
			.check(CODE);
	}

	@Test
	void viewNamesAreConstants() {
		for (Path controller : files(Path.of("src/main/java"), "Controller.java")) {
			assertThat(read(controller)).as(controller.toString())
				.doesNotContainPattern("\"(redirect|forward):[^\"]*\"\\s*\\+");
			HANDLER.matcher(read(controller))
				.results()
				.map((method) -> LAMBDA.matcher(method.group(1)).replaceAll(""))
				.flatMap((method) -> RETURN.matcher(method).results())
				.map((found) -> found.group(1).replaceAll("\"[^\"]*\"", "\"\""))
				.forEach((view) -> assertThat(view).as(controller + ": " + view)
					.doesNotContain("+", "format", "concat", "replace")
					.matches(
							"(?s)\"\"|[A-Z_]+|[\\w.]+\\(.*\\)|[^\"]*\\?\\s*(\"\"|[A-Z_]+|.*\\?.*)\\s*:\\s*(\"\"|[A-Z_]+)"));
		}
	}

	@Test
	void templatesNeverPrintUnescapedTextOrRunWhatTheyAreGiven() {
		for (Path template : files(Path.of("src/main/resources/templates"), ".html")) {
			assertThat(read(template)).as(template.toString())
				.doesNotContain("th:utext", "[(", "th:inline", "__${", " style=\"", "<style", " onclick=", " onchange=")
				.doesNotContainPattern("<script(?![^>]*src=)");
		}
	}

	private static List<Path> files(Path folder, String ending) {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter((file) -> file.toString().endsWith(ending)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
