package dev.manabi.xapi;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
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

	/**
	 * What the database will never take. Its words are not logged, since they may name
	 * people.
	 */
	@ExceptionHandler
	ResponseEntity<Refusal> neverTaken(DataIntegrityViolationException fault, @AuthenticationPrincipal Source source) {
		log.error("The database refuses statements of {}: {}", source.name(), fault.getClass().getName());
		this.traffic.refused(source, HttpStatus.BAD_REQUEST);
		return ResponseEntity.badRequest()
			.contentType(MediaType.APPLICATION_JSON)
			.body(new Refusal("Nothing was stored, since a statement has a value that cannot be stored.",
					"保存できない値を含むステートメントがあるため、何も保存しませんでした。"));
	}

	/**
	 * Nothing was taken, and the source is to send it again: also where another request
	 * was first.
	 */
	@ExceptionHandler({ DataAccessException.class, DuplicateKeyException.class, TransactionException.class })
	ResponseEntity<Refusal> failed(RuntimeException fault, @AuthenticationPrincipal Source source) {
		log.error("The database does not answer, so that statements of {} were not taken", source.name(), fault);
		this.traffic.refused(source, HttpStatus.SERVICE_UNAVAILABLE);
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.contentType(MediaType.APPLICATION_JSON)
			.body(new Refusal("Nothing was stored; please send it again later.", "保存できませんでした。しばらくしてから送り直してください。"));
	}

}
