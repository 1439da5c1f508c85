package dev.manabi.tryout;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Which channels one may open on the page.
 */
@Tryout
@RestController
class TeamEndpoint {

	@GetMapping("/tryout/channels")
	Team channels() {
		return new Team(TeamChannels.TEAM_NAME, TeamChannels.ALL);
	}

	/** The demo team. */
	record Team(String name, List<TeamChannel> channels) {

	}

}
