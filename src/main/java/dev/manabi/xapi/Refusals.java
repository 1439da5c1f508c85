package dev.manabi.xapi;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers what is refused, and counts it.
 */
@RestControllerAdvice(assignableTypes = StatementsEndpoint.class)
class Refusals {

	private static final Logger log = LoggerFactory.getLogger(Refusals.class);

	private final Traffic traffic;

	Refusals(Traffic traffic) {
		this.traffic = traffic;
	}

	@ExceptionHandler
	ResponseEntity<Refusal> refused(RefusedRequestException fault, @AuthenticationPrincipal Source source) {
		log.warn("A request of {} was refused with {}: {}", source.name(), fault.status().value(), fault.loggable());
		this.traffic.refused(source, fault.status());
		return ResponseEntity.status(fault.status()).contentType(MediaType.APPLICATION_JSON).body(fault.refusal());
	}

	/** Nothing was taken, and the source is to send it again. */
	@ExceptionHandler({ DataAccessException.class, TransactionException.class })
	ResponseEntity<Refusal> failed(RuntimeException fault, @AuthenticationPrincipal Source source) {
		log.error("The database does not answer, so that statements of {} were not taken", source.name(), fault);
		this.traffic.refused(source, HttpStatus.SERVICE_UNAVAILABLE);
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.contentType(MediaType.APPLICATION_JSON)
			.body(new Refusal("Nothing was stored; please send it again later.", "保存できませんでした。しばらくしてから送り直してください。"));
	}

}
