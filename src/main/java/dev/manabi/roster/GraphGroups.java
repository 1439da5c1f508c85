package dev.manabi.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the members of the groups that matter into the database.
 */
final class GraphGroups {

	private static final Logger log = LoggerFactory.getLogger(GraphGroups.class);

	private final GraphRequests graph;

	private final Entries entries;

	private final RosterWriter writer;

	private final List<GroupsOfInterest> interests;

	private final @Nullable String coordinatorGroup;

	GraphGroups(GraphRequests graph, Entries entries, RosterWriter writer, List<GroupsOfInterest> interests,
			@Nullable String coordinatorGroup) {
		this.graph = graph;
		this.entries = entries;
		this.writer = writer;
		this.interests = List.copyOf(interests);
		this.coordinatorGroup = coordinatorGroup;
	}

	void read() {
		Set<String> groups = ofInterest();
		groups.forEach(this::read);
		this.entries.groups()
			.stream()
			.filter((group) -> !groups.contains(group))
			.forEach((group) -> store(group, Set.of()));
	}

	/** The groups that matter. */
	Set<String> ofInterest() {
		return Stream
			.concat(this.interests.stream().flatMap((interest) -> interest.objectIds().stream()),
					Stream.ofNullable(this.coordinatorGroup))
			.map((group) -> group.toLowerCase(Locale.ROOT))
			.collect(Collectors.toSet());
	}

	private void read(String group) {
		try {
			store(group, this.graph.members(group));
		}
		catch (GraphException ex) {
			if (ex.status() != 404) {
				throw ex;
			}
			log.warn("Microsoft Graph has no group {}; its members stay as they were", group);
		}
	}

	private void store(String group, Set<String> members) {
		Set<String> before = this.entries.membersOf(group);
		Set<String> joined = new HashSet<>(members);
		joined.removeAll(before);
		Set<String> left = new HashSet<>(before);
		left.removeAll(members);
		Set<String> missing = new HashSet<>();
		this.writer.write((step) -> {
			step.change(joined, (key, entry) -> {
				if (entry == null) {
					missing.add(key);
				}
				return (entry != null) ? entry.inGroup(group, true) : null;
			});
			step.change(left, (_, entry) -> (entry != null) ? entry.inGroup(group, false) : null);
		});
		missing.forEach((key) -> lookUp(key, group));
	}

	/** A member whom the reading of the people has not brought yet. */
	private void lookUp(String key, String group) {
		Optional<GraphUser> user = this.graph.person(key).map(GraphUser::new);
		if (user.isEmpty()) {
			log.info("Microsoft Graph does not know a member of group {}", group);
			return;
		}
		this.writer.write((step) -> step.change(List.of(key), (_, before) -> {
			Entry entry = user.get().after(before, true);
			return (entry != null) ? entry.inGroup(group, true) : null;
		}));
	}

}
