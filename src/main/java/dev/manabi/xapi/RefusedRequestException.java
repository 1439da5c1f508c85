package dev.manabi.xapi;

import org.springframework.http.HttpStatus;

/**
 * A request that is refused as a whole, said in English and in Japanese. What it says
 * holds nothing of the statements but where in them the fault is.
 */
final class RefusedRequestException extends RuntimeException {

	private final HttpStatus status;

	private final String japanese;

	RefusedRequestException(HttpStatus status, String english, String japanese) {
		super(english);
		this.status = status;
		this.japanese = japanese;
	}

	static RefusedRequestException malformed(String english, String japanese) {
		return new RefusedRequestException(HttpStatus.BAD_REQUEST, english, japanese);
	}

	HttpStatus status() {
		return this.status;
	}

	Refusal refusal() {
		return new Refusal(String.valueOf(getMessage()), this.japanese);
	}

}
