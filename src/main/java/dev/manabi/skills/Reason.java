package dev.manabi.skills;

import java.time.LocalDate;

import dev.manabi.language.Bilingual;

/**
 * Why somebody has a role.
 */
public sealed interface Reason {

	/**
	 * A job title.
	 *
	 * @param title one title as the roster writes it, such as 福祉部長 where the post says
	 * 福祉部長 兼 福祉政策課長
	 */
	record Title(String title) implements Reason {
	}

	/**
	 * A department.
	 *
	 * @param department as the roster writes it
	 */
	record Department(String department) implements Reason {
	}

	/**
	 * Being a member of a group.
	 *
	 * @param name the skill map's name for the group
	 */
	record Membership(Bilingual name) implements Reason {
	}

	/**
	 * A coordinator set the role, whatever the rules say.
	 *
	 * @param until the last day of it
	 */
	record SetByCoordinator(LocalDate until) implements Reason {
	}

	/** No rule of the skill map applies to the person. */
	record Otherwise() implements Reason {
	}

}
