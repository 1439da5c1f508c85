package dev.manabi.teams;

import java.io.IOException;
import java.time.OffsetDateTime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.ConstructorDetector;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.Activity;

import org.springframework.stereotype.Component;

/**
 * Activities as JSON, in the SDK's own dialect. Its time stamps are read by ISO 8601,
 * which the SDK's pattern is not: it fails on {@code …:37Z} and takes {@code .123} for
 * nanoseconds. An account is an object: the SDK also takes a mere text for one.
 */
@Component
class ActivityJson {

	private final ObjectMapper mapper = new JacksonAdapter().serializer()
		.copy()
		.setConstructorDetector(ConstructorDetector.DEFAULT.withRequireAnnotation(true))
		.registerModule(new SimpleModule().addDeserializer(OffsetDateTime.class, new IsoDateTime()));

	/**
	 * Reads an activity.
	 * @throws IOException if it is none
	 */
	Activity read(byte[] body) throws IOException {
		Activity activity = this.mapper.readValue(body, Activity.class);
		if (activity == null) {
			throw new IOException("null is no activity");
		}
		return activity;
	}

	byte[] write(Object value) throws IOException {
		return this.mapper.writeValueAsBytes(value);
	}

	/** The tree that the SDK can send without looking into it. */
	JsonNode tree(String json) {
		try {
			return this.mapper.readTree(json);
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("A card that is no JSON", ex);
		}
	}

	private static final class IsoDateTime extends StdScalarDeserializer<OffsetDateTime> {

		private static final long serialVersionUID = 1L;

		IsoDateTime() {
			super(OffsetDateTime.class);
		}

		@Override
		public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
			return OffsetDateTime.parse(parser.getText().strip());
		}

	}

}
