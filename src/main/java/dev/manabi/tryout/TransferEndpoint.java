package dev.manabi.tryout;

import java.util.Objects;

import dev.manabi.roster.DemoTransfers;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Post;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Transfers whoever is played, in the roster's place.
 */
@Tryout
@RestController
class TransferEndpoint {

	private final Personas people;

	private final DemoTransfers transfers;

	TransferEndpoint(Personas people, DemoTransfers transfers) {
		this.people = people;
		this.transfers = transfers;
	}

	@PostMapping("/tryout/people/{id}/transfer")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void transfer(@PathVariable String id, @Valid @RequestBody Wanted wanted) {
		PersonId person = this.people.of(id).id();
		Post post = new Post(wanted.department(), wanted.title());
		if (!this.transfers.posts().contains(post)) {
			throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT,
					"試用の職員に「%1$s　%2$s」の人はいません。 / None of the demo people is “%1$s · %2$s”.".formatted(post.department(),
							post.title()));
		}
		this.transfers.transfer(person, post);
	}

	@ExceptionHandler
	ProblemDetail unknown(ResponseStatusException ex) {
		return ProblemDetail.forStatusAndDetail(ex.getStatusCode(), Objects.requireNonNullElse(ex.getReason(), ""));
	}

	record Wanted(@NotNull String department, @NotNull String title) {

	}

}
