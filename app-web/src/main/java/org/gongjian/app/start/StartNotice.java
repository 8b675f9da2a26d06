package org.gongjian.app.start;

import java.util.List;

/**
 * Something that the person at the console should read once the application is ready,
 * such as accounts just made. A bean of this type is asked after the address is printed.
 */
public interface StartNotice {

	List<String> lines();

}
