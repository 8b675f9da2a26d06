package org.gongjian.app;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.gongjian.planimport.process.DocumentReading;
import org.gongjian.planimport.process.ReadDocument;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/**
 * Lets tests that upload the same document share one reading of it, which takes a process
 * each time.
 */
@TestComponent
class RememberedReading implements BeanPostProcessor {

	private static final Map<Upload, ReadDocument> READ = new ConcurrentHashMap<>();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DocumentReading reading) ? remembering(reading) : bean;
	}

	private static DocumentReading remembering(DocumentReading reading) {
		return (fileName, content) -> {
			Upload upload = new Upload(fileName, ByteBuffer.wrap(content));
			ReadDocument known = READ.get(upload);
			ReadDocument document = (known != null) ? known : reading.read(fileName, content);
			READ.put(upload, document);
			return document;
		};
	}

	private record Upload(String fileName, ByteBuffer content) {

	}

}
