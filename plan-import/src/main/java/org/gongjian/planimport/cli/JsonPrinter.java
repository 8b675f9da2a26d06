package org.gongjian.planimport.cli;

import java.io.PrintStream;

import org.gongjian.planimport.DraftExport;
import org.gongjian.planimport.PlanDraft;

/**
 * Prints one draft as a JSON object; drafts of several files, however many of them can be
 * read, as an array of objects in the order of the files.
 */
final class JsonPrinter implements DraftPrinter {

	private final PrintStream out;

	private final boolean several;

	private boolean begun;

	JsonPrinter(PrintStream out, boolean several) {
		this.out = out;
		this.several = several;
	}

	@Override
	public void print(String source, PlanDraft draft) {
		String json = DraftExport.toJson(source, draft).strip();
		if (this.several) {
			this.out.print(this.begun ? ",\n" : "[\n");
			this.begun = true;
			this.out.print(json);
		}
		else {
			this.out.print(json + "\n");
		}
	}

	@Override
	public void end() {
		if (this.several) {
			this.out.print(this.begun ? "\n]\n" : "[]\n");
		}
	}

}
