package org.gongjian.planimport.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gongjian.planimport.process.DocumentReading;
import org.gongjian.planimport.process.IsolatedReading;
import org.gongjian.planimport.process.ReadDocument;
import org.gongjian.planimport.process.ReadingLimits;

/**
 * Reads plan documents and prints their drafts. A file that cannot be read is one line on
 * standard error; the others are read all the same.
 */
public final class ReadPlan {

	static final int ALL_READ = 0;

	static final int NOT_ALL_READ = 1;

	static final int WRONG_USAGE = 2;

	private final DocumentReading reading;

	private final InputStream input;

	private final PrintStream output;

	private final PrintStream complaints;

	ReadPlan(DocumentReading reading, InputStream input, PrintStream output, PrintStream complaints) {
		this.reading = reading;
		this.input = input;
		this.output = output;
		this.complaints = complaints;
	}

	public static void main(String[] words) {
		PrintStream output = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		PrintStream complaints = new PrintStream(new FileOutputStream(FileDescriptor.err), true,
				StandardCharsets.UTF_8);
		ReadPlan command = new ReadPlan(new IsolatedReading(ReadingLimits.STANDARD), System.in, output, complaints);
		System.exit(command.run(words));
	}

	/** Does what the words ask for and gives the exit code. */
	int run(String... words) {
		try {
			Order order = Order.of(words);
			if (order.help()) {
				this.output.println(Texts.of("usage"));
				this.output.flush();
				return ALL_READ;
			}
			return print(order);
		}
		catch (WrongUsageException ex) {
			this.complaints.println(Texts.printable(String.valueOf(ex.getMessage())));
			this.complaints.println(Texts.of("usage"));
			return WRONG_USAGE;
		}
	}

	private int print(Order order) {
		List<PlanFile> files = order.files().stream().map((name) -> new PlanFile(name, this.input)).toList();
		DraftPrinter printer = (order.form() == Form.TABLE) ? new TablePrinter(this.output)
				: new JsonPrinter(this.output, files.size() > 1);
		int unread = 0;
		for (PlanFile file : files) {
			unread += print(file, printer) ? 0 : 1;
			if (this.output.checkError()) {
				break; // nobody listens any more
			}
		}
		printer.end();
		this.output.flush();
		if (this.output.checkError()) {
			this.complaints.println(Texts.of("output"));
			return NOT_ALL_READ;
		}
		return (unread == 0) ? ALL_READ : NOT_ALL_READ;
	}

	private boolean print(PlanFile file, DraftPrinter printer) {
		try {
			ReadDocument document = file.read(this.reading);
			if (document.draft().taskCount() == 0) {
				complain(file, "noTask");
			}
			printer.print(file.source(), document.draft());
			return true;
		}
		catch (UnreadFileException ex) {
			complain(file, ex.key());
			return false;
		}
	}

	private void complain(PlanFile file, String key) {
		this.complaints.println(Texts.printable(file.name()) + ": " + Texts.of(key));
	}

}
