package dev.manabi.tips;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import dev.manabi.tips.Tip.Content;
import dev.manabi.tips.Tip.Decision;
import dev.manabi.tips.Tip.State;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Tips in the database.
 */
@Component
class TipRows {

	/** Nobody counts for their own. */
	private static final String SELECT = """
			SELECT t.*, (SELECT count(*) FROM tip_mark m WHERE m.tip = t.id AND m.kind = 'USEFUL'
			        AND m.person_id <> t.shared_by) AS useful,
			    (SELECT count(*) FROM tip_mark m WHERE m.tip = t.id AND m.kind = 'SAVED') AS saved
			FROM tip t
			""";

	/** What was reported and nobody has looked at, and what is hidden. */
	private static final String REPORTED = """
			(t.state = 'HIDDEN' OR (t.state = 'SHOWN'
			    AND EXISTS (SELECT 1 FROM tip_report r WHERE r.tip = t.id AND NOT r.settled)))
			""";

	private static final String PAGE = " OFFSET :from ROWS FETCH NEXT :most ROWS ONLY";

	private final JdbcClient jdbc;

	private final Clock clock;

	TipRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Adds it, with the one channel that its author chose or an empty text. */
	void add(String id, PersonId author, Content content, String chosen) {
		content(this.jdbc.sql("""
				INSERT INTO tip (id, shared_by, shared_at, skill, words, link, folded, state, pinned, chosen)
				VALUES (:id, :author, :now, :skill, :words, :link, :folded, 'SHOWN', FALSE, :chosen)
				"""), content).param("id", id)
			.param("author", author.value())
			.param("chosen", chosen)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/**
	 * False if it was withdrawn. What a coordinator recommended was what it said before.
	 */
	boolean change(String id, Content content) {
		return content(this.jdbc.sql("""
				UPDATE tip SET skill = :skill, words = :words, link = :link, folded = :folded, revision = revision + 1,
				    pinned = pinned AND words = :words AND link = :link AND skill = :skill
				WHERE id = :id AND state <> 'WITHDRAWN'
				"""), content).param("id", id).update() == 1;
	}

	private static StatementSpec content(StatementSpec statement, Content content) {
		return statement.param("skill", content.skill().value())
			.param("words", content.words())
			.param("link", content.link().map((link) -> link.address().toString()).orElse(""))
			.param("folded", Wording.folded(content.words()));
	}

	/** False if it is not shown, or no longer as it was read. */
	boolean hide(Tip read, String why) {
		return decide(read, State.SHOWN, State.HIDDEN, why);
	}

	/** False if it is not hidden, or no longer as it was read. */
	boolean restore(Tip read) {
		return decide(read, State.HIDDEN, State.SHOWN, "");
	}

	private boolean decide(Tip read, State from, State to, String why) {
		return this.jdbc.sql("""
				UPDATE tip SET state = :to, why = :why, revision = revision + 1, decided = revision + 1
				WHERE id = :id AND state = :from AND revision = :revision
				""")
			.param("id", read.id())
			.param("from", from.name())
			.param("revision", read.revision())
			.param("to", to.name())
			.param("why", why)
			.update() == 1;
	}

	/** False if that was done before. */
	boolean withdraw(String id) {
		return this.jdbc.sql("""
				UPDATE tip SET state = 'WITHDRAWN', pinned = FALSE, why = '', revision = revision + 1
				WHERE id = :id AND state <> 'WITHDRAWN'
				""").param("id", id).update() == 1;
	}

	/** False if it is so already, or not shown. */
	boolean pin(String id, boolean pinned) {
		return this.jdbc.sql("UPDATE tip SET pinned = :pinned WHERE id = :id AND pinned <> :pinned AND state = 'SHOWN'")
			.param("id", id)
			.param("pinned", pinned)
			.update() == 1;
	}

	/** Whether it may be posted to a channel as far as its author chose. */
	Predicate<String> chosen(String id) {
		String chosen = this.jdbc.sql("SELECT chosen FROM tip WHERE id = :id")
			.param("id", id)
			.query((row, _) -> row.getString(1))
			.optional()
			.orElse("");
		return (channel) -> chosen.isEmpty() || chosen.equals(channel);
	}

	/** The same as {@link #find}, kept as it is until the transaction ends. */
	Optional<Tip> held(String id) {
		return this.jdbc.sql("SELECT id FROM tip WHERE id = :id FOR UPDATE")
			.param("id", id)
			.query((row, _) -> row.getString(1))
			.optional()
			.flatMap(this::find);
	}

	Optional<Tip> find(String id) {
		return this.jdbc.sql(SELECT + "WHERE t.id = :id").param("id", id).query((row, _) -> tip(row)).optional();
	}

	/** Whether everybody may still see it, in the same words and of the same author. */
	boolean isStill(Tip tip) {
		return this.jdbc.sql("""
				SELECT count(*) FROM tip
				WHERE id = :id AND state = 'SHOWN' AND revision = :revision AND shared_by = :author
				""")
			.param("id", tip.id())
			.param("revision", tip.revision())
			.param("author", tip.author().value())
			.query(Integer.class)
			.single() > 0;
	}

	/** What is shown of the author, in that order. */
	List<Tip> of(PersonId author) {
		return this.jdbc.sql(SELECT + "WHERE t.shared_by = :author AND t.state <> 'WITHDRAWN' ORDER BY t.place DESC")
			.param("author", author.value())
			.query((row, _) -> tip(row))
			.list();
	}

	List<Tip> search(Search search, int from, int most) {
		StatementSpec statement = this.jdbc.sql(SELECT + "WHERE t.state = 'SHOWN' AND (" + search.condition("t")
				+ ") ORDER BY t.pinned DESC, useful DESC, t.place DESC" + PAGE);
		return search.bind(statement).param("from", from).param("most", most).query((row, _) -> tip(row)).list();
	}

	/** What is for the skills, that which holds the most of the words first. */
	List<Tip> fitting(Search search, int most) {
		StatementSpec statement = this.jdbc.sql(SELECT + "WHERE t.state = 'SHOWN' AND t.skill IN (:skills) ORDER BY "
				+ search.held("t") + " DESC, t.pinned DESC, useful DESC, t.place DESC" + PAGE);
		return search.bind(statement).param("from", 0).param("most", most).query((row, _) -> tip(row)).list();
	}

	int count(Search search) {
		StatementSpec statement = this.jdbc
			.sql("SELECT count(*) FROM tip t WHERE t.state = 'SHOWN' AND (" + search.condition("t") + ")");
		return search.bind(statement).query(Integer.class).single();
	}

	/** What a person keeps, what they kept last first, whatever has become of it. */
	List<Tip> saved(PersonId person) {
		return this.jdbc.sql(SELECT + """
				JOIN tip_mark s ON s.tip = t.id AND s.kind = 'SAVED' AND s.person_id = :person
				ORDER BY s.marked_at DESC, t.place DESC
				""").param("person", person.value()).query((row, _) -> tip(row)).list();
	}

	/** What coordinators have to look at, then what they have hidden. */
	List<Tip> reported(int from, int most) {
		return this.jdbc
			.sql(SELECT + "WHERE " + REPORTED + " ORDER BY CASE t.state WHEN 'SHOWN' THEN 0 ELSE 1 END, t.place DESC"
					+ PAGE)
			.param("from", from)
			.param("most", most)
			.query((row, _) -> tip(row))
			.list();
	}

	int countReported() {
		return this.jdbc.sql("SELECT count(*) FROM tip t WHERE " + REPORTED).query(Integer.class).single();
	}

	private static Tip tip(ResultSet row) throws SQLException {
		Content content = new Content(row.getString("words"), new SkillId(row.getString("skill")),
				Optional.of(row.getString("link")).filter((link) -> !link.isEmpty()).flatMap(SharedLink::of));
		return new Tip(row.getString("id"), new PersonId(row.getString("shared_by")),
				row.getObject("shared_at", OffsetDateTime.class).toInstant(), content,
				State.valueOf(row.getString("state")), row.getBoolean("pinned"), row.getInt("useful"),
				row.getInt("saved"), row.getInt("revision"), new Decision(row.getInt("decided"), row.getString("why")));
	}

}
