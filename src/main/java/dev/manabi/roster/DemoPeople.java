package dev.manabi.roster;

import java.util.List;

/**
 * The people to try Manabi out as, where the roster is the demo one. They may be given
 * other posts, until the next start.
 */
public final class DemoPeople {

	private final List<DemoPerson> original;

	private volatile List<DemoPerson> list;

	DemoPeople(List<DemoPerson> original) {
		this.original = List.copyOf(original);
		this.list = this.original;
	}

	/** All of them as they are now, in the order of the file. */
	public List<DemoPerson> list() {
		return this.list;
	}

	/** All of them as the file tells them. */
	List<DemoPerson> original() {
		return this.original;
	}

	synchronized void put(Person person) {
		this.list = this.list.stream()
			.map((demo) -> demo.person().id().equals(person.id()) ? new DemoPerson(person, demo.about()) : demo)
			.toList();
	}

}
