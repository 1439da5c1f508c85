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

	/**
	 * The condition of a query that somebody was not told a notice and is not being told
	 * it.
	 * @param person what the query calls the person
	 * @param key the key of the notice, as an SQL expression
	 */
	static String untold(String person, String key) {
		return """
				NOT EXISTS (SELECT 1 FROM notice_told told WHERE told.person_id = %s AND told.notice = %s
				    AND (told.claimed_until IS NULL OR told.claimed_until >= CURRENT_TIMESTAMP))
				""".formatted(person, key);
	}

}
