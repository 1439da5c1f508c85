package dev.manabi.xapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form of statements, as the specification demands it: {@code xapi/statement.json}.
 */
final class StatementJson {

	static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

	private static final int DEPTH = 100;

	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build())
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private final Schema schema;

	StatementJson() {
		try (InputStream file = StatementJson.class.getResourceAsStream("/xapi/statement.json")) {
			this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
				.getSchema(file, InputFormat.JSON);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads JSON in UTF-8, whose objects have each property once. */
	JsonNode parse(byte[] body) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
			JsonNode node = MAPPER.readTree(text);
			if (node.isArray() || node.isObject()) {
				return node;
			}
		}
		catch (CharacterCodingException | JacksonException _) {
			// Refused as whatever else is no JSON.
		}
		throw RefusedRequestException.malformed(
				"The body is no JSON in UTF-8, is nested too deeply, or an object of it has a property twice.",
				"本文が UTF-8 の JSON ではないか、入れ子が深すぎるか、同じプロパティが重複しています。");
	}

	/**
	 * Refuses what is not of the form.
	 * @param where the place of the statement in the request
	 */
	void require(JsonNode statement, String where) {
		List<Error> faults = faults(statement, Locale.ENGLISH);
		if (!faults.isEmpty()) {
			throw RefusedRequestException.misshapen(where + faults.getFirst().getInstanceLocation(),
					said(faults, where), said(faults(statement, Locale.JAPANESE), where));
		}
	}

	private List<Error> faults(JsonNode statement, Locale language) {
		return this.schema.validate(statement,
				(context) -> context.executionConfig((config) -> config.locale(language)));
	}

	private static String said(List<Error> faults, String where) {
		Error fault = faults.getFirst();
		return where + fault.getInstanceLocation() + ": " + fault.getMessage();
	}

}
