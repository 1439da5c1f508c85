package dev.manabi.roster;

import java.util.List;

/**
 * The people to try Manabi out as, where the roster is the demo one.
 *
 * @param list all of them, in the order of the file
 */
public record DemoPeople(List<DemoPerson> list) {

	public DemoPeople {
		list = List.copyOf(list);
	}

}
