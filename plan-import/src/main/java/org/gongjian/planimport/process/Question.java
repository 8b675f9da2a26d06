package org.gongjian.planimport.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The file that the process is to read, as it is sent there: length and UTF-8 of the
 * name, length and bytes of the content.
 */
record Question(String fileName, byte[] content) {

	/** The ending tells the kind, so the end of a name is what counts. */
	private static final int LONGEST_NAME = 1000;

	void send(OutputStream to) throws IOException {
		try (DataOutputStream out = new DataOutputStream(to)) {
			out.writeUTF(this.fileName.substring(Math.max(0, this.fileName.length() - LONGEST_NAME)));
			out.writeInt(this.content.length);
			out.write(this.content);
		}
	}

	static Question receive(InputStream from) throws IOException {
		DataInputStream in = new DataInputStream(from);
		String fileName = in.readUTF();
		byte[] content = new byte[in.readInt()];
		in.readFully(content);
		return new Question(fileName, content);
	}

}
