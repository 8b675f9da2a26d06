package org.gongjian.app.frame;

/**
 * The thing was there when it was looked up, and is gone now that it is to be changed:
 * its unit was just merged with another.
 */
public class GoneMeanwhileException extends NotFoundException {

}
