package org.gongjian.benchmarks.reading;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

import org.gongjian.planimport.PlanReader;
import org.gongjian.planimport.UnreadableDocumentException;

/**
 * Reads one file and prints the milliseconds since this process began, those of the
 * processor, and what came of it.
 */
public final class FreshReading {

	private FreshReading() {
	}

	public static void main(String[] args) throws IOException {
		Path file = Path.of(args[0]);
		String result = read(file);
		long wall = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
		long processor = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
		System.out.println(wall + " " + processor + " " + result);
	}

	private static String read(Path file) throws IOException {
		PlanReader reader = new PlanReader();
		try {
			return reader.read(reader.extract(file.toString(), Files.readAllBytes(file))).taskCount() + " task(s)";
		}
		catch (UnreadableDocumentException ex) {
			return ex.reason().toString();
		}
	}

}
