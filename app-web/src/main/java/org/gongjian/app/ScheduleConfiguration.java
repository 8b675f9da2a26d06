package org.gongjian.app;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets what is to be done by the clock be done, unless this node leaves it to others.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "gongjian.schedule.enabled", matchIfMissing = true)
class ScheduleConfiguration {

}
