package org.gongjian.planimport.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param files names of files; - for standard input
 * @param form how to print the drafts
 * @param help whether only the usage is wanted
 */
record Order(List<String> files, Form form, boolean help) {

	/**
	 * Understands the words of a command line.
	 * @throws WrongUsageException if they are not understood
	 */
	static Order of(String... words) {
		List<String> files = new ArrayList<>();
		List<Form> forms = new ArrayList<>();
		boolean help = false;
		boolean options = true;
		for (String word : words) {
			if (!options || word.equals("-") || !word.startsWith("-")) {
				files.add(word);
				continue;
			}
			switch (word) {
				case "--json" -> forms.add(Form.JSON);
				case "--table" -> forms.add(Form.TABLE);
				case "--help", "-h" -> help = true;
				case "--" -> options = false;
				default -> throw new WrongUsageException("未知选项 " + word + " / Unknown option " + word);
			}
		}
		if (!help && (files.isEmpty() || files.contains(""))) {
			throw new WrongUsageException("没有指定文件 / No file is named");
		}
		if (forms.stream().distinct().count() > 1) {
			throw new WrongUsageException("--json 和 --table 只能选一个 / Choose one of --json and --table");
		}
		if (files.stream().filter("-"::equals).count() > 1) {
			throw new WrongUsageException("“-”只能写一次 / Standard input can be read once only: -");
		}
		return new Order(files, forms.isEmpty() ? Form.JSON : forms.get(0), help);
	}

}
