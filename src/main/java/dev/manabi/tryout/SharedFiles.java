package dev.manabi.tryout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

/**
 * The files that were sent on the page, the last few, in memory: what SharePoint is to
 * Teams.
 */
@Tryout
@Component
class SharedFiles {

	private static final int KEPT = 10;

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	/** Keeps a file and makes an id that leads to it. */
	synchronized String keep(byte[] content) {
		String id = UUID.randomUUID().toString();
		this.files.put(id, content.clone());
		if (this.files.size() > KEPT) {
			this.files.remove(this.files.keySet().iterator().next());
		}
		return id;
	}

	synchronized Optional<byte[]> of(String id) {
		return Optional.ofNullable(this.files.get(id));
	}

}
