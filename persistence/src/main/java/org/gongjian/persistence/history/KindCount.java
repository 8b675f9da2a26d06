package org.gongjian.persistence.history;

/**
 * How many changes of a kind there are.
 */
public record KindCount(ChangeKind kind, long count) {

}
