package org.gongjian.app.importing.draft;

import java.util.function.Function;

import org.gongjian.app.importing.edit.Level;

/**
 * How one kind of element is corrected.
 *
 * @param <T> the element
 * @param <F> its form
 * @param level the kind
 * @param folder the part of the address that names it
 * @param form the form of an element
 * @param blank the form of a new element that is printed with these words
 */
record ElementKind<T, F extends ElementForm<T>>(Level<T> level, String folder, Function<T, F> form,
		Function<String, F> blank) {

}
