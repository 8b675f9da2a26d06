package org.gongjian.persistence;

import org.gongjian.domain.TimeOrderedId;

import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * Finds the entities of the model and the repositories of this module.
 */
@Configuration(proxyBeanMethods = false)
@EntityScan(basePackageClasses = TimeOrderedId.class)
@EnableJpaRepositories
public class PersistenceConfiguration {

}
