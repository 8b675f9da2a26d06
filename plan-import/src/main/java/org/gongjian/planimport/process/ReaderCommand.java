package org.gongjian.planimport.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The command that starts the process: the same Java and the same classes as here, small
 * and quick to start.
 */
final class ReaderCommand {

	/** Finds classes in the application's one jar, which holds its libraries as jars. */
	private static final String NESTED_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

	private static final Path NICE = Path.of("/usr/bin/nice");

	private ReaderCommand() {
	}

	/**
	 * The words of the command.
	 * @param main the class to be run
	 * @param folder the process's own folder
	 */
	static List<String> of(ReadingLimits limits, String main, Path folder) {
		List<String> words = new ArrayList<>();
		if (Files.isExecutable(NICE)) {
			words.addAll(List.of(NICE.toString(), "-n", "5"));
		}
		words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		words.addAll(List.of("-Xmx" + limits.heapMegabytes() + "m", "-XX:MaxMetaspaceSize=128m",
				"-XX:MaxDirectMemorySize=32m", "-XX:+ExitOnOutOfMemoryError", "-XX:-CreateCoredumpOnCrash"));
		words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ActiveProcessorCount=1",
				"-Xshare:auto", "-XX:-UsePerfData", "-XX:+DisableAttachMechanism"));
		words.addAll(List.of("-Djava.io.tmpdir=" + folder, "-Duser.home=" + folder, "-Djava.awt.headless=true",
				"-Dfile.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
		words.addAll(withoutLog());
		words.addAll(withoutNetwork());
		words.addAll(mainClass(main));
		words.add(Long.toString(limits.time().toSeconds()));
		return words;
	}

	// The answer stands alone on the output: libraries log nowhere. What they say may
	// hold
	// words of the document, and saying it costs more than reading.
	private static List<String> withoutLog() {
		return List.of("-Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider",
				"-Dorg.apache.logging.log4j.simplelog.level=OFF",
				"-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
				"-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");
	}

	// Providers that are not there: who asks for a channel gets an error. No name is
	// looked up but in an empty file.
	private static List<String> withoutNetwork() {
		return List.of("-Djava.nio.channels.spi.SelectorProvider=none",
				"-Djava.nio.channels.spi.AsynchronousChannelProvider=none", "-Djdk.net.hosts.file=/dev/null",
				"-Djavax.xml.accessExternalDTD=", "-Djavax.xml.accessExternalSchema=",
				"-Djavax.xml.accessExternalStylesheet=");
	}

	private static List<String> mainClass(String main) {
		String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.isEmpty())
			.map((entry) -> Path.of(entry).toAbsolutePath().toString())
			.collect(Collectors.joining(File.pathSeparator));
		return isNested() ? List.of("-cp", classPath, "-Dloader.main=" + main, NESTED_LAUNCHER)
				: List.of("-cp", classPath, main);
	}

	private static boolean isNested() {
		return !"file".equals(ReaderCommand.class.getProtectionDomain().getCodeSource().getLocation().getProtocol());
	}

}
