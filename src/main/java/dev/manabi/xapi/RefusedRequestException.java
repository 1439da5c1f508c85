package dev.manabi.xapi;

import org.springframework.http.HttpStatus;

/**
 * A request that is refused as a whole, said in English and in Japanese.
 */
final class RefusedRequestException extends RuntimeException {

	private final HttpStatus status;

	private final String japanese;

	private final String loggable;

	RefusedRequestException(HttpStatus status, String english, String japanese) {
		this(status, english, japanese, english);
	}

	private RefusedRequestException(HttpStatus status, String english, String japanese, String loggable) {
		super(english);
		this.status = status;
		this.japanese = japanese;
		this.loggable = loggable;
	}

	/**
	 * A statement that has not the form of one.
	 * @param where the fault is; what it says may name what the sender wrote, and stays
	 * out of the log
	 */
	static RefusedRequestException misshapen(String where, String english, String japanese) {
		return new RefusedRequestException(HttpStatus.BAD_REQUEST, english, japanese, where);
	}

	static RefusedRequestException malformed(String english, String japanese) {
		return new RefusedRequestException(HttpStatus.BAD_REQUEST, english, japanese);
	}

	HttpStatus status() {
		return this.status;
	}

	/** What the log may say of it. */
	String loggable() {
		return this.loggable;
	}

	Refusal refusal() {
		return new Refusal(String.valueOf(getMessage()), this.japanese);
	}

}
