package dev.manabi.links;

/**
 * Files that whoever has a link to one may fetch. Features declare beans of it.
 */
public interface LinkedFiles {

	/** Where they stand, such as {@code /calendar/}. */
	String path();

}
