package dev.manabi.xapi;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import dev.manabi.xapi.Statement.Achievement;
import dev.manabi.xapi.Statement.Aside;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatus;

/**
 * Reads a statement that has the form of one.
 */
final class StatementReader {

	private static final String VERBS = "http://adlnet.gov/expapi/verbs/";

	private static final String VOIDED = VERBS + "voided";

	private static final int LEARNER = 320;

	private static final int IRI = 1_000;

	private static final int TITLE = 500;

	private final Fingerprints fingerprints = new Fingerprints();

	/**
	 * Reads it.
	 * @param where its place in the request
	 */
	Statement read(JsonNode statement, String where, ProtocolVersion version) {
		requireVersion(statement, where, version);
		requireScore(statement.at("/result/score"), where);
		if (verb(statement).equals(VOIDED)) {
			throw new RefusedRequestException(HttpStatus.FORBIDDEN,
					where + ": A source may not void statements; coordinators take records back in Manabi.",
					where + "：接続元からは取り消し（voided）できません。記録の取り消しは研修担当が Manabi で行います。");
		}
		Optional<Instant> occurred = Timestamps.read(statement.path("timestamp"), where + "/timestamp");
		Optional<Instant> _ = Timestamps.read(statement.path("stored"), where + "/stored");
		@Nullable Aside aside = aside(statement);
		String id = statement.path("id").asString("");
		return new Statement((id.isEmpty() ? UUID.randomUUID() : UUID.fromString(id)).toString(), !id.isEmpty(),
				this.fingerprints.of(statement), occurred,
				(aside == null) ? Optional.of(achievement(statement, where)) : Optional.empty(), aside);
	}

	private static String verb(JsonNode statement) {
		return statement.at("/verb/id").asString();
	}

	private static void requireVersion(JsonNode statement, String where, ProtocolVersion version) {
		ProtocolVersion own = statement.has("version")
				? ProtocolVersion.of(statement.path("version").asString()).orElse(version) : version;
		boolean newer = statement.at("/context/contextAgents").isArray()
				|| statement.at("/context/contextGroups").isArray();
		if (!version.brings(own) || (newer && version == ProtocolVersion.ONE)) {
			throw RefusedRequestException.malformed(
					where + ": The statement is of a later version than the request says.",
					where + "：リクエストのバージョンより新しい形式のステートメントです。");
		}
	}

	private static void requireScore(JsonNode score, String where) {
		boolean right = inOrder(score.path("min"), score.path("max")) && atMost(score.path("min"), score.path("raw"))
				&& atMost(score.path("raw"), score.path("max"));
		if (!right) {
			throw RefusedRequestException.malformed(where + "/result/score: min, raw and max contradict each other.",
					where + "/result/score：min、raw、max の値が矛盾しています。");
		}
	}

	private static boolean inOrder(JsonNode low, JsonNode high) {
		return !low.isNumber() || !high.isNumber() || low.decimalValue().compareTo(high.decimalValue()) < 0;
	}

	private static boolean atMost(JsonNode low, JsonNode high) {
		return !low.isNumber() || !high.isNumber() || low.decimalValue().compareTo(high.decimalValue()) <= 0;
	}

	private static @Nullable Aside aside(JsonNode statement) {
		String verb = verb(statement);
		if (!verb.equals(VERBS + "completed") && !verb.equals(VERBS + "passed")) {
			return Aside.OTHER_VERB;
		}
		if (!statement.at("/object/objectType").asString("Activity").equals("Activity")) {
			return Aside.NO_ACTIVITY;
		}
		if (statement.at("/actor/objectType").asString("").equals("Group")) {
			return Aside.GROUP;
		}
		if (!statement.at("/result/success").asBoolean(true)) {
			return Aside.NO_SUCCESS;
		}
		return statement.at("/result/completion").asBoolean(true) ? null : Aside.NOT_COMPLETE;
	}

	private static Achievement achievement(JsonNode statement, String where) {
		JsonNode names = statement.at("/object/definition/name");
		String title = names.path("ja")
			.asString(names.path("ja-JP").asString(names.isEmpty() ? "" : names.values().iterator().next().asString()));
		Learner learner = learner(statement.path("actor"));
		requireStorable(learner.name(), LEARNER, where + "/actor");
		requireStorable(learner.site(), IRI, where + "/actor/account/homePage");
		String activity = statement.at("/object/id").asString();
		requireStorable(activity, IRI, where + "/object/id");
		return new Achievement(learner, activity, title(title));
	}

	/**
	 * What identifies is never cut or changed: it would be somebody or something else.
	 */
	private static void requireStorable(String value, int most, String where) {
		if (value.length() > most || value.codePoints().anyMatch(StatementReader::isOdd)) {
			throw RefusedRequestException.malformed(
					where + ": This has a control character, or more than %d characters.".formatted(most),
					where + "：制御文字が含まれているか、%d 文字を超えています。".formatted(most));
		}
	}

	private static boolean isOdd(int character) {
		return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
	}

	/** It is for people to read only, so that nothing is refused for it. */
	private static String title(String text) {
		StringBuilder title = new StringBuilder();
		text.codePoints()
			.map((character) -> isOdd(character) ? ' ' : character)
			.takeWhile((character) -> title.length() + Character.charCount(character) <= TITLE)
			.forEachOrdered(title::appendCodePoint);
		return title.toString().strip();
	}

	private static Learner learner(JsonNode actor) {
		if (actor.has("mbox")) {
			return new Learner(Learner.Kind.MBOX, "",
					actor.path("mbox").asString().substring("mailto:".length()).toLowerCase(Locale.ROOT));
		}
		if (actor.has("account")) {
			return new Learner(Learner.Kind.ACCOUNT, actor.at("/account/homePage").asString(),
					actor.at("/account/name").asString().strip());
		}
		return actor.has("openid") ? new Learner(Learner.Kind.OPENID, "", actor.path("openid").asString())
				: new Learner(Learner.Kind.SHA1, "", actor.path("mbox_sha1sum").asString().toLowerCase(Locale.ROOT));
	}

}
