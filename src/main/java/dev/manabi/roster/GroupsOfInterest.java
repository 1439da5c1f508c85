package dev.manabi.roster;

import java.util.Set;

/**
 * The groups whose members the roster is to know.
 */
@FunctionalInterface
public interface GroupsOfInterest {

	/** Their object ids in Microsoft Entra ID. */
	Set<String> objectIds();

}
