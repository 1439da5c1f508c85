package dev.manabi.teams;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import dev.manabi.conversation.Heard;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the files that a message brings.
 *
 * @see <a href=
 * "https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4">Send and
 * receive files through your bot</a>
 */
@Component
class Attachments {

	private static final String FILE = "application/vnd.microsoft.teams.file.download.info";

	private final Downloads downloads;

	Attachments(Downloads downloads) {
		this.downloads = downloads;
	}

	/** The files; empty for a message that brings none. */
	Optional<Heard> sent(Activity activity) {
		List<Heard.Attached> files = Optional.ofNullable(activity.getAttachments())
			.stream()
			.flatMap(List::stream)
			.filter((attachment) -> attachment != null && FILE.equals(attachment.getContentType()))
			.map(this::attached)
			.toList();
		return files.isEmpty() ? Optional.empty() : Optional.of(new Heard.Sent(files));
	}

	/** An address that is missing is refused like one that is not listed. */
	private Heard.Attached attached(Attachment attachment) {
		String name = Objects.requireNonNullElse(attachment.getName(), "");
		@Nullable Object address = (attachment.getContent() instanceof Map<?, ?> content) ? content.get("downloadUrl") : null;
		return new Heard.Attached(name, () -> this.downloads.fetch(String.valueOf(address)));
	}

}
