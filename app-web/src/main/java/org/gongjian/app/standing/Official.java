package org.gongjian.app.standing;

/**
 * A person who takes the lead of an action, as the plan prints it.
 */
public record Official(String name, String position) {

}
