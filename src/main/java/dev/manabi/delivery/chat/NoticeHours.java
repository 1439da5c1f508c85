package dev.manabi.delivery.chat;

import java.time.Instant;

/**
 * When people are told what they did not ask for.
 */
interface NoticeHours {

	/** The instant itself if it is such a time, else when the next begins. */
	Instant next(Instant from);

}
