package dev.manabi.teams;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ConversationAccount;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where Teams delivers activities.
 */
@RestController
class MessagesEndpoint {

	private static final Logger log = LoggerFactory.getLogger(MessagesEndpoint.class);

	private final ActivityJson json;

	private final ChannelChecks checks;

	private final Reception reception;

	private final Repetition repetition;

	private final TeamsAdapter adapter;

	private final TeamsBot bot;

	private final int maxSize;

	private final ClaimsIdentity identity;

	MessagesEndpoint(ActivityJson json, ChannelChecks checks, Reception reception, Repetition repetition,
			TeamsAdapter adapter, TeamsBot bot, TeamsProperties teams) {
		this.json = json;
		this.checks = checks;
		this.reception = reception;
		this.repetition = repetition;
		this.adapter = adapter;
		this.bot = bot;
		this.maxSize = Math.toIntExact(teams.maxActivitySize().toBytes());
		this.identity = new ClaimsIdentity("Bearer", Map.of(AuthenticationConstants.AUDIENCE_CLAIM, teams.appId()));
	}

	@PostMapping(path = EndpointSecurity.MESSAGES, consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<byte[]> receive(@AuthenticationPrincipal Jwt token, HttpServletRequest request) throws IOException {
		try (MDC.MDCCloseable _ = Correlation.begin()) {
			return accept(token, request);
		}
	}

	private ResponseEntity<byte[]> accept(Jwt token, HttpServletRequest request) throws IOException {
		byte[] body = request.getInputStream().readNBytes(this.maxSize + 1);
		if (body.length > this.maxSize) {
			return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
		}
		Optional<Activity> activity = read(body);
		if (activity.isEmpty()) {
			return ResponseEntity.badRequest().build();
		}
		Correlation.adopt(activity.get().getId());
		Optional<String> fault = this.checks.fault(token, activity.get());
		if (fault.isPresent()) {
			log.warn("An activity was refused: {}", fault.get());
			return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
		}
		return take(activity.get());
	}

	/**
	 * Acts on an activity once. Where that can't be remembered nothing is done, and Teams
	 * is to deliver it again.
	 */
	private ResponseEntity<byte[]> take(Activity activity) throws IOException {
		try {
			if (!this.reception.take(activity)) {
				log.info("A {} was delivered again and is not acted on", activity.getType());
				@Nullable InvokeResponse repeated = this.repetition.answer(activity);
				return (repeated != null) ? invoked(repeated) : ResponseEntity.accepted().build();
			}
		}
		catch (DataAccessException | TransactionException ex) {
			log.error("The database does not answer, so that a {} was not taken", activity.getType(), ex);
			return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
		}
		return process(activity);
	}

	private Optional<Activity> read(byte[] body) {
		try {
			return Optional.of(this.json.read(body))
				.map(MessagesEndpoint::somewhere)
				.filter(MessagesEndpoint::complete);
		}
		catch (IOException | RuntimeException ex) {
			log.warn("A body was refused that is no activity: {}", ex.getClass().getSimpleName());
			return Optional.empty();
		}
	}

	/** The search box of Teams is in no conversation. */
	private static Activity somewhere(Activity activity) {
		if (MessageExtension.isFor(activity) && activity.getConversation() == null) {
			activity.setConversation(new ConversationAccount("search-box"));
		}
		return activity;
	}

	private static boolean complete(Activity activity) {
		return present(activity.getType()) && activity.getConversation() != null
				&& present(activity.getConversation().getId()) && activity.getFrom() != null
				&& present(activity.getFrom().getId()) && activity.getRecipient() != null;
	}

	private static boolean present(@Nullable String text) {
		return text != null && !text.isBlank();
	}

	/**
	 * A failure on the way back is logged and not reported to Teams, which would deliver
	 * the activity again: its reply may have arrived.
	 */
	private ResponseEntity<byte[]> process(Activity activity) throws IOException {
		try {
			@Nullable InvokeResponse response = this.adapter.processActivity(this.identity, activity, this.bot::onTurn).join();
			return (response != null) ? invoked(response) : ResponseEntity.accepted().build();
		}
		catch (RuntimeException ex) {
			log.error("The reply to a {} could not be sent", activity.getType(), ConnectorStatus.loggable(ex));
			return activity.isType(ActivityTypes.INVOKE) ? ResponseEntity.internalServerError().build()
					: ResponseEntity.accepted().build();
		}
	}

	private ResponseEntity<byte[]> invoked(InvokeResponse response) throws IOException {
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(response.getStatus());
		return (response.getBody() == null) ? answer.build()
				: answer.contentType(MediaType.APPLICATION_JSON).body(this.json.write(response.getBody()));
	}

}
