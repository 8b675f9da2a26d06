package org.gongjian.app.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.period.PeriodKind;
import org.gongjian.domain.target.Light;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextsInSyncTests {

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	/** Constants of the model that no screen shows as a word. */
	private static final Set<Class<?>> NOT_SHOWN = Set.of(Permission.class, PeriodKind.class, Light.class);

	private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{([a-zA-Z][\\w.]*)");

	private static final Pattern IN_FORMS = Pattern.compile("message = \"\\{([\\w.]+)}\"");

	private static final Pattern IN_CONTROLLERS = Pattern
		.compile("(?:rejectValue\\([^;]*?, |new Notice\\()\"([a-zA-Z][\\w]*\\.[\\w.]*\\w)\"");

	@Test
	void bothLanguagesHaveTheSameKeys() {
		for (Path chinese : files(MESSAGES, ".properties")) {
			String name = chinese.getFileName().toString();
			if (!name.endsWith("_en.properties")) {
				Path english = MESSAGES.resolve(name.replace(".properties", "_en.properties"));
				assertThat(load(english).stringPropertyNames()).as(name)
					.containsExactlyInAnyOrderElementsOf(load(chinese).stringPropertyNames());
			}
		}
	}

	@Test
	void noTextIsEmptyOrInTheWrongLanguage() {
		for (Path file : files(MESSAGES, ".properties")) {
			load(file).forEach((key, text) -> assertThat((String) text).as(file + " " + key).isNotBlank());
		}
		for (Path file : files(MESSAGES, "_en.properties")) {
			load(file).forEach((key, text) -> assertThat(((String) text).charAt(0)).as(file + " " + key)
				.matches((first) -> Character.UnicodeScript.of(first) != Character.UnicodeScript.HAN));
		}
	}

	@Test
	void noKeyIsDefinedTwice() {
		List<String> keys = files(MESSAGES, ".properties").stream()
			.filter((file) -> !file.toString().endsWith("_en.properties"))
			.flatMap((file) -> load(file).stringPropertyNames().stream())
			.toList();
		assertThat(keys).doesNotHaveDuplicates();
	}

	@Test
	void everyKeyThatPagesUseIsThere() {
		Set<String> used = new TreeSet<>();
		files(Path.of("src/main/resources/templates"), ".html")
			.forEach((file) -> used.addAll(find(IN_TEMPLATES, file)));
		files(Path.of("src/main/java"), ".java").forEach((file) -> {
			used.addAll(find(IN_FORMS, file));
			used.addAll(find(IN_CONTROLLERS, file));
		});
		used.removeIf((key) -> key.endsWith("."));

		assertThat(keys()).containsAll(used);
	}

	@Test
	void everyConstantOfTheModelHasAWord() {
		Set<String> constants = new ClassFileImporter().importPackages("org.gongjian.domain")
			.stream()
			.filter(JavaClass::isEnum)
			.map(JavaClass::reflect)
			.filter((type) -> type.isEnum() && !type.isMemberClass() && !NOT_SHOWN.contains(type))
			.flatMap((type) -> Arrays.stream(type.getEnumConstants())
				.map((constant) -> type.getSimpleName() + "." + ((Enum<?>) constant).name()))
			.collect(Collectors.toSet());

		assertThat(keys()).containsAll(constants);
	}

	private static Set<String> keys() {
		return files(MESSAGES, ".properties").stream()
			.flatMap((file) -> load(file).stringPropertyNames().stream())
			.collect(Collectors.toSet());
	}

	private static Set<String> find(Pattern pattern, Path file) {
		try {
			return pattern.matcher(Files.readString(file))
				.results()
				.map((found) -> found.group(1))
				.collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Properties load(Path file) {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return properties;
	}

	private static List<Path> files(Path folder, String ending) {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
