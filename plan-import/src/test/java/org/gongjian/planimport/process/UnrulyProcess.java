package org.gongjian.planimport.process;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanHead;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanJson;
import org.gongjian.planimport.PlanText;

/**
 * Stands in for the process that reads and does what the name of the file says.
 */
final class UnrulyProcess {

	private UnrulyProcess() {
	}

	public static void main(String[] args) throws Exception {
		Question question = Question.receive(System.in);
		switch (question.fileName()) {
			case "allocates" -> allocate();
			case "sleeps" -> Thread.sleep(600_000);
			case "prints garbage" -> System.out.println("{\"document\": {\"text\": [[[[");
			case "prints nothing" -> System.exit(0);
			case "answers with nothing" -> System.out.print("{}");
			case "prints for ever" -> printForEver();
			case "complains for ever and exits 4" -> complainAndExit();
			case "exits 3" -> System.exit(3);
			case "exits 7" -> System.exit(7);
			case "cannot start" -> System.exit(1);
			case "dies by a signal" ->
				new ProcessBuilder("kill", "-9", Long.toString(ProcessHandle.current().pid())).start().waitFor();
			case "tells" -> answer(whatItSees());
			case "networks" -> answer(whatItReaches(question));
			default -> throw new IllegalArgumentException(question.fileName());
		}
	}

	private static void allocate() {
		List<byte[]> kept = new ArrayList<>();
		while (true) {
			kept.add(new byte[1 << 20]);
		}
	}

	private static void printForEver() {
		while (true) {
			System.out.print("[".repeat(10_000));
		}
	}

	private static void complainAndExit() {
		for (int i = 0; i < 1000; i++) {
			System.err.println("words ".repeat(1000));
		}
		System.exit(4);
	}

	private static void answer(List<String> lines) {
		PlanText text = new PlanText(lines.stream().map(Paragraph::of).toList());
		PlanHead head = new PlanHead(null, null, null, null, null, null, null);
		PlanJson.write(Answer.with(new ReadDocument(text, new PlanDraft(head, List.of(), List.of(), List.of()))),
				System.out);
	}

	private static List<String> whatItSees() throws IOException {
		List<String> lines = new ArrayList<>();
		System.getenv().forEach((name, value) -> lines.add("environment " + name));
		Path here = Path.of("").toAbsolutePath();
		Path temporary = Files.createTempFile("x", "y");
		lines.add("here " + here);
		lines.add("temporary " + temporary.getParent());
		return lines;
	}

	private static List<String> whatItReaches(Question question) throws IOException {
		int port = Integer.parseInt(new String(question.content(), StandardCharsets.UTF_8));
		InetSocketAddress address = new InetSocketAddress(InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }), port);
		URI page = URI.create("http://127.0.0.1:" + port + "/");
		NoNetwork.begin();
		List<String> lines = new ArrayList<>();
		lines.add("socket " + reached(() -> new Socket(address.getAddress(), port)));
		lines.add("server " + reached(() -> new ServerSocket(0)));
		lines.add("datagram " + reached(() -> new DatagramSocket()));
		lines.add("channel " + reached(() -> SocketChannel.open(address)));
		lines.add("asynchronous " + reached(() -> AsynchronousSocketChannel.open().connect(address).get()));
		lines.add("url " + reached(() -> page.toURL().openStream()));
		lines.add("client " + reached(() -> HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())));
		lines.add("name " + reached(() -> InetAddress.getLocalHost()));
		return lines;
	}

	private static String reached(Callable<?> attempt) {
		try {
			attempt.call();
			return "reached";
		}
		catch (Throwable ex) {
			return "refused";
		}
	}

}
