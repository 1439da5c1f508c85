package dev.manabi.xapi;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Reads the statements of a request, or refuses all of it.
 */
@Component
class RequestReader {

	private final XapiProperties properties;

	private final StatementJson json = new StatementJson();

	private final StatementReader reader = new StatementReader();

	RequestReader(XapiProperties properties) {
		this.properties = properties;
	}

	/**
	 * Reads one statement or an array of them.
	 * @param parameters those that the request may have
	 */
	List<Statement> read(HttpServletRequest request, Set<String> parameters) throws IOException {
		ProtocolVersion version = version(request);
		requireJson(request.getContentType());
		requireParameters(request, parameters);
		JsonNode body = this.json.parse(body(request));
		List<JsonNode> all = body.isArray() ? List.copyOf(body.values()) : List.of(body);
		if (all.size() > this.properties.maxStatements()) {
			throw tooLarge("At most %d statements may come at once.".formatted(this.properties.maxStatements()),
					"一度に送れるステートメントは %d 件までです。".formatted(this.properties.maxStatements()));
		}
		List<Statement> statements = IntStream.range(0, all.size())
			.mapToObj((index) -> read(all.get(index), body.isArray() ? "/" + index : "", version))
			.toList();
		if (statements.stream().map(Statement::id).distinct().count() < statements.size()) {
			throw RefusedRequestException.malformed("Two statements have the same id.", "同じ id のステートメントが 2 件以上あります。");
		}
		return statements;
	}

	/**
	 * Reads the one statement whose id is a parameter.
	 */
	Statement readOne(HttpServletRequest request, String parameter) throws IOException {
		String id = id(request, parameter);
		List<Statement> statements = read(request, Set.of(parameter));
		if (statements.size() != 1) {
			throw RefusedRequestException.malformed("PUT takes one statement.", "PUT で送れるステートメントは 1 件です。");
		}
		Statement statement = statements.getFirst();
		if (statement.named() && !statement.id().equals(id)) {
			throw RefusedRequestException.malformed("The id of the statement is another than %s.".formatted(parameter),
					"ステートメントの id と %s が違います。".formatted(parameter));
		}
		return statement.under(id);
	}

	private Statement read(JsonNode statement, String where, ProtocolVersion version) {
		this.json.require(statement, where);
		return this.reader.read(statement, where, version);
	}

	private static ProtocolVersion version(HttpServletRequest request) {
		return ProtocolVersion.of(request.getHeader(ProtocolVersion.HEADER))
			.orElseThrow(() -> RefusedRequestException.malformed(
					"The header %s must say 1.0.x or 2.0.x.".formatted(ProtocolVersion.HEADER),
					"ヘッダー %s に 1.0.x か 2.0.x を指定してください。".formatted(ProtocolVersion.HEADER)));
	}

	private static void requireJson(@Nullable String contentType) {
		if (contentType == null || !isJson(contentType)) {
			throw RefusedRequestException.malformed(
					"The Content-Type must be application/json; attachments are not received.",
					"Content-Type は application/json にしてください。添付ファイルは受け取れません。");
		}
	}

	private static boolean isJson(String contentType) {
		try {
			return MediaType.parseMediaType(contentType).equalsTypeAndSubtype(MediaType.APPLICATION_JSON);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static void requireParameters(HttpServletRequest request, Set<String> parameters) {
		request.getParameterMap().forEach((name, values) -> {
			if (!parameters.contains(name) || values.length != 1) {
				throw RefusedRequestException.malformed("This request has a parameter that it may not have.",
						"使えないパラメーターが付いています。");
			}
		});
	}

	private static String id(HttpServletRequest request, String parameter) {
		@Nullable String id = request.getParameter(parameter);
		if (id == null || !StatementJson.UUID_FORM.matcher(id).matches()) {
			throw RefusedRequestException.malformed("The parameter %s must be a UUID.".formatted(parameter),
					"パラメーター %s に UUID を指定してください。".formatted(parameter));
		}
		return UUID.fromString(id).toString();
	}

	private byte[] body(HttpServletRequest request) throws IOException {
		int most = Math.toIntExact(this.properties.maxSize().toBytes());
		byte[] body = request.getInputStream().readNBytes(most + 1);
		if (body.length > most) {
			throw tooLarge("A request may have %s at most.".formatted(this.properties.maxSize()),
					"一度に送れる大きさは %s までです。".formatted(this.properties.maxSize()));
		}
		return body;
	}

	private static RefusedRequestException tooLarge(String english, String japanese) {
		return new RefusedRequestException(HttpStatus.CONTENT_TOO_LARGE, english, japanese);
	}

}
