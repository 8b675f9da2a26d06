package org.gongjian.planimport.process;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Shuts the network out of a process for good. Channels and names are shut out by the
 * options it is started with, see {@link ReaderCommand}.
 */
final class NoNetwork extends URLStreamHandler {

	/** From where classes are loaded. */
	private static final Set<String> LOCAL = Set.of("file", "jar", "jrt", "nested");

	private NoNetwork() {
	}

	/** To be called before anything else is done. */
	@SuppressWarnings("deprecation") // the factories are the one way, until 25 at least
	static void begin() throws IOException {
		Socket.setSocketImplFactory(NoNetwork::refuse);
		ServerSocket.setSocketFactory(NoNetwork::refuse);
		DatagramSocket.setDatagramSocketImplFactory(() -> {
			throw refusal();
		});
		URL.setURLStreamHandlerFactory(NoNetwork::handler);
	}

	private static @Nullable URLStreamHandler handler(String protocol) {
		return LOCAL.contains(protocol) ? null : new NoNetwork();
	}

	private static SocketImpl refuse() {
		throw refusal();
	}

	private static SecurityException refusal() {
		return new SecurityException("A document is read without the network");
	}

	@Override
	protected URLConnection openConnection(URL address) throws IOException {
		throw new IOException(refusal());
	}

}
