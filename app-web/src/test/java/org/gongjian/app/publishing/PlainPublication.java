package org.gongjian.app.publishing;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.gongjian.app.importing.ImportService;
import org.gongjian.app.importing.Upload;
import org.gongjian.app.publishing.names.UnitMatch;
import org.gongjian.app.security.CurrentAccount;

import org.springframework.boot.test.context.TestComponent;

/**
 * Publishes a document for a few units: those that most tasks name are made, other names
 * are taken for none.
 */
@TestComponent
public class PlainPublication {

	private final ImportService imports;

	private final PublishPreparation preparation;

	private final PublishService publishing;

	PlainPublication(ImportService imports, PublishPreparation preparation, PublishService publishing) {
		this.imports = imports;
		this.preparation = preparation;
		this.publishing = publishing;
	}

	/**
	 * The plan that the document becomes.
	 * @param units how many names become units
	 * @param members the members of a collective word, one after the other
	 */
	public UUID publish(CurrentAccount account, String fileName, byte[] document, YearMonth from, int units,
			UnaryOperator<String> members) {
		UUID id = this.imports.upload(account, new Upload(fileName, document), null);
		PublishView view = this.preparation.prepare(account, id, null);
		List<String> names = view.names()
			.unknown()
			.stream()
			.sorted(Comparator.comparing((UnitMatch name) -> -name.tasks().size()).thenComparing(UnitMatch::printed))
			.map(UnitMatch::printed)
			.toList();
		List<String> words = view.groups().stream().map((group) -> members.apply(group.word())).toList();
		return this.publishing.publish(account, id,
				new PublishForm(String.valueOf(view.version()), from.toString(), names,
						names.stream().map((name) -> (names.indexOf(name) < units) ? "new" : "none").toList(), words,
						Set.of(), String.valueOf(view.withoutUnit().size()), null, null));
	}

}
