package org.gongjian.app.api;

import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;

import org.springframework.beans.factory.ObjectFactory;
import org.springframework.web.bind.annotation.RestController;

/**
 * The description of the interface (OpenAPI), for everybody with an account.
 */
@RestController
@Needs(Permission.USE_OWN_ACCOUNT)
class DescriptionController extends OpenApiWebMvcResource {

	DescriptionController(ObjectFactory<OpenAPIService> builders, AbstractRequestService requests,
			GenericResponseService responses, OperationService operations, SpringDocConfigProperties settings,
			SpringDocProviders providers, SpringDocCustomizers customizers) {
		super(builders, requests, responses, operations, settings, providers, customizers);
	}

}
