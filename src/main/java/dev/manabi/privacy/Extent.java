package dev.manabi.privacy;

/**
 * How much of what is stored of somebody is erased.
 */
public enum Extent {

	/** The person wishes it: what has to be kept stays. */
	WISH,

	/**
	 * The person left long ago: everything goes, and what they did to others is nobody’s.
	 */
	LEFT

}
