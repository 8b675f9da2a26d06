package org.gongjian.app.api;

import java.util.List;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.gongjian.app.moment.AsOf;
import org.gongjian.app.problem.Problem;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.Texts;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/**
 * How the interface for programs is described.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	private static final String TOKEN = "token";

	private static final String PROBLEM = "Problem";

	static {
		SpringDocUtils.getConfig()
			.addRequestWrapperToIgnore(CurrentAccount.class, Once.class, IfMatch.class, AsOf.class);
	}

	@Bean
	OpenApiCustomizer description(Texts texts) {
		return (description) -> {
			description.info(new Info().title(texts.of("operations.title"))
				.version("v1")
				.description(texts.of("operations.about")));
			components(description).addSecuritySchemes(TOKEN,
					new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
			ModelConverters.getInstance(true).readAll(Problem.class).forEach(components(description)::addSchemas);
		};
	}

	/** Says of each operation what it does, what it needs and how it refuses. */
	@Bean
	OperationCustomizer eachOperation(Texts texts) {
		return (operation, handler) -> {
			if (!Operations.isOfInterface(handler)) {
				return operation;
			}
			operation.operationId(Operations.id(handler))
				.summary(texts.of("operation." + Operations.id(handler)))
				.security(List.of(new SecurityRequirement().addList(TOKEN, Operations.scopes(handler))));
			operation.getResponses()
				.addApiResponse("default",
						new ApiResponse().description("RFC 9457")
							.content(new Content().addMediaType("application/problem+json",
									new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
			addHeaders(operation, handler);
			if (operation.getParameters() != null) {
				operation.getParameters()
					.removeIf((parameter) -> KnownParametersInterceptor.PAGE.equals(parameter.getName()));
			}
			return operation;
		};
	}

	private static void addHeaders(Operation operation, HandlerMethod handler) {
		for (Class<?> type : handler.getMethod().getParameterTypes()) {
			if (type == Once.class) {
				operation.addParametersItem(
						new HeaderParameter().name(OnceResolver.HEADER).required(true).schema(new StringSchema()));
			}
			if (type == AsOf.class) {
				operation.addParametersItem(new QueryParameter().name(AsOf.NAME).schema(new DateSchema()));
			}
			if (type == IfMatch.class) {
				operation.addParametersItem(new HeaderParameter().name("If-Match").schema(new StringSchema()));
			}
		}
	}

	private static Components components(OpenAPI description) {
		if (description.getComponents() == null) {
			description.components(new Components());
		}
		return description.getComponents();
	}

}
