package dev.manabi.conversation;

import java.util.Collection;
import java.util.List;

import dev.manabi.roster.PersonId;

/**
 * Which notices people were told.
 */
public interface ToldNotices {

	/** Those of these keys that the person was told, or is being told. */
	List<String> among(PersonId person, Collection<String> keys);

}
