package org.gongjian.app.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.gongjian.domain.account.Permission;

/**
 * Names the permission that a page or an action needs; any one of several is enough. What
 * names none is refused to everybody.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.TYPE, ElementType.METHOD })
public @interface Needs {

	Permission[] value();

}
