package dev.manabi.xapi;

/** Why a person or a course could not be told. */
public enum Fault {

	/** The roster has nobody of that name. */
	NOBODY,

	/** Several people of the roster have that name. */
	SEVERAL_PEOPLE,

	/** By an OpenID or a hash nobody is found. */
	OPAQUE,

	/** The account is somewhere else than the settings say. */
	OTHER_SITE,

	/** The catalogue has no such course. */
	NO_COURSE,

	/** Several courses of the catalogue may be meant. */
	SEVERAL_COURSES

}
