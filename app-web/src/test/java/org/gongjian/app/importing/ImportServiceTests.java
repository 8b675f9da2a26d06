package org.gongjian.app.importing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.importing.kept.DraftJson;
import org.gongjian.app.importing.kept.DraftSteps;
import org.gongjian.app.importing.kept.OpenImports;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.plan.PlanImports;
import org.gongjian.domain.plan.Plans;
import org.gongjian.domain.plan.SourceDocuments;
import org.gongjian.persistence.file.FileStore;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.process.DocumentReading;
import org.gongjian.planimport.process.ReadingUnavailableException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

class ImportServiceTests {

	static Stream<RuntimeException> failures() {
		return Stream.concat(
				Stream.of(UnreadableDocumentException.Reason.values()).map(UnreadableDocumentException::new),
				Stream.of(ReadingUnavailableException.Reason.values())
					.map((reason) -> new ReadingUnavailableException(reason, null)));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void failedReadingIsRefusedWithItsMessageAndStoresNothing(RuntimeException failure) throws IOException {
		DocumentReading reading = mock();
		FileStore files = mock();
		SourceDocuments documents = mock();
		PlanImports imports = mock();
		TransactionTemplate transaction = mock();
		given(reading.read(any(), any())).willThrow(failure);
		ImportService service = new ImportService(new IncomingDocuments(reading, files), documents, imports,
				new OpenImports(imports), new OpenAmendments(mock(Plans.class), imports, documents, new DraftJson()),
				mock(DraftSteps.class), new DraftJson(), mock(Audit.class), transaction, Clock.systemUTC());

		assertThatExceptionOfType(UploadRefusedException.class)
			.isThrownBy(() -> service.upload(mock(CurrentAccount.class), new Upload("方案.docx", new byte[0]), null))
			.satisfies((refused) -> assertThat(messages().getProperty(refused.code())).contains("{0}", "没有保存"));
		verifyNoInteractions(files, documents, imports, transaction);
	}

	private static Properties messages() throws IOException {
		Properties messages = new Properties();
		try (Reader file = new InputStreamReader(
				Objects.requireNonNull(ImportServiceTests.class.getResourceAsStream("/messages/importing.properties")),
				StandardCharsets.UTF_8)) {
			messages.load(file);
		}
		return messages;
	}

}
