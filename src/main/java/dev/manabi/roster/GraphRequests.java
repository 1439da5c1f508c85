package dev.manabi.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.microsoft.graph.groups.item.transitivemembers.TransitiveMembersRequestBuilder;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.checkmembergroups.CheckMemberGroupsPostRequestBody;
import com.microsoft.kiota.ApiException;
import com.microsoft.kiota.RequestInformation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is asked of Microsoft Graph. The answers are read as plain JSON: the SDK's models
 * do not tell a property that is null from one that is not there, and in a delta these
 * are two things.
 */
final class GraphRequests {

	private static final String[] PROPERTIES = { "id", "userPrincipalName", "employeeId", "displayName", "department",
			"jobTitle", "preferredLanguage", "userType", "accountEnabled" };

	private static final int MOST = 999;

	private final GraphServiceClient graph;

	/** How many groups can be asked about at once. */
	private static final int GROUPS = 20;

	/** How long nothing that can wait is asked after Graph has failed. */
	private static final Duration REST = Duration.ofMinutes(5);

	private final JsonMapper json = JsonMapper.shared();

	private final InstantSource time;

	private volatile Instant failed = Instant.MIN;

	GraphRequests(GraphServiceClient graph, InstantSource time) {
		this.graph = graph;
		this.time = time;
	}

	/** Whether Graph failed a short while ago and has not answered since. */
	boolean resting() {
		return this.failed.isAfter(this.time.instant().minus(REST));
	}

	/**
	 * A page of people and their managers.
	 * @param link where it is, or null to begin
	 */
	GraphPage people(@Nullable String link) {
		if (link != null) {
			return GraphPage.of(ask(this.graph.users().delta().withUrl(link).toGetRequestInformation()));
		}
		String[] select = Arrays.copyOf(PROPERTIES, PROPERTIES.length + 1);
		select[PROPERTIES.length] = "manager";
		return GraphPage.of(ask(this.graph.users()
			.delta()
			.toGetRequestInformation((request) -> request.queryParameters.select = select)));
	}

	/** One person with the manager, empty if there is none of this id. */
	Optional<JsonNode> person(String id) {
		try {
			return Optional.of(ask(this.graph.users().byUserId(id).toGetRequestInformation((request) -> {
				request.queryParameters.select = PROPERTIES;
				request.queryParameters.expand = new String[] { "manager($select=id)" };
			})));
		}
		catch (GraphException ex) {
			if (ex.status() == 404) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	/** The object ids of the users in a group, those of groups in it among them. */
	Set<String> members(String group) {
		TransitiveMembersRequestBuilder members = this.graph.groups().byGroupId(group).transitiveMembers();
		Set<String> ids = new HashSet<>();
		GraphPage page = GraphPage.of(ask(members.toGetRequestInformation((request) -> {
			request.queryParameters.select = new String[] { "id" };
			request.queryParameters.top = MOST;
		})));
		addUsers(page, ids);
		while (page.next().isPresent()) {
			page = GraphPage.of(ask(members.withUrl(page.next().get()).toGetRequestInformation()));
			addUsers(page, ids);
		}
		return ids;
	}

	private static void addUsers(GraphPage page, Set<String> ids) {
		page.values()
			.stream()
			.filter((member) -> member.path("@odata.type").asString("").equals("#microsoft.graph.user"))
			.forEach((user) -> ids.add(user.path("id").asString().toLowerCase(Locale.ROOT)));
	}

	/** Those of these groups that somebody is in, be it through groups in them. */
	Set<String> groupsOf(String person, Collection<String> groups) {
		List<String> all = List.copyOf(groups);
		Set<String> in = new HashSet<>();
		for (int from = 0; from < all.size(); from += GROUPS) {
			CheckMemberGroupsPostRequestBody body = new CheckMemberGroupsPostRequestBody();
			body.setGroupIds(all.subList(from, Math.min(all.size(), from + GROUPS)));
			ask(this.graph.users().byUserId(person).checkMemberGroups().toPostRequestInformation(body)).path("value")
				.valueStream()
				.forEach((group) -> in.add(group.asString().toLowerCase(Locale.ROOT)));
		}
		return in;
	}

	private JsonNode ask(RequestInformation request) {
		try {
			JsonNode answer = answer(request);
			this.failed = Instant.MIN;
			return answer;
		}
		catch (GraphException ex) {
			this.failed = ex.graphIsDown() ? this.time.instant() : Instant.MIN;
			throw ex;
		}
	}

	private JsonNode answer(RequestInformation request) {
		try (InputStream answer = this.graph.getRequestAdapter().sendPrimitive(request, null, InputStream.class)) {
			return this.json.readTree(answer);
		}
		catch (ApiException ex) {
			throw new GraphException(ex.getResponseStatusCode(), ex);
		}
		catch (IOException ex) {
			throw new GraphException(0, new UncheckedIOException(ex));
		}
		catch (RuntimeException ex) {
			throw new GraphException(0, ex);
		}
	}

}
