package dev.manabi.announcements;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.manabi.announcements.Reactions.Reaction;
import dev.manabi.channels.StudyChannels;
import dev.manabi.conversation.Recipient;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.delivery.Outbox;
import dev.manabi.delivery.Runs;
import dev.manabi.imports.TableWriter;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;

import org.springframework.stereotype.Component;

/**
 * Writes what has become of an announcement as a table, a row for everybody it was for.
 */
@Component
class ReportFile {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private static final List<String> HEADINGS = List.of("宛先 / Recipient", "職員番号 / Employee number", "所属 / Department",
			"状態 / State", "理由 / Reason", "日時 / At", "確認 / Read", "質問 / Questions", "リアクション / Reactions");

	private static final Map<State, String> STATES = Map.of(State.PENDING, "送信待ち / waiting", State.SENDING,
			"送信中 / on its way", State.SENT, "送信済み / sent", State.SKIPPED, "送信を取りやめ / not sent", State.UNREACHABLE,
			"届けられず / unreachable", State.UNKNOWN, "届いたか不明 / unknown", State.FAILED, "送信できず / failed");

	private static final String NOT_CHANGED = "更新・取り消しができず / could not be updated or taken back";

	private final Outbox outbox;

	private final Runs runs;

	private final Roster roster;

	private final StudyChannels channels;

	private final Sightings sightings;

	private final Inquiries questions;

	private final Reactions reactions;

	private final Clock clock;

	ReportFile(Outbox outbox, Runs runs, Roster roster, StudyChannels channels, Sightings sightings,
			Inquiries questions, Reactions reactions, Clock clock) {
		this.outbox = outbox;
		this.runs = runs;
		this.roster = roster;
		this.channels = channels;
		this.sightings = sightings;
		this.questions = questions;
		this.reactions = reactions;
		this.clock = clock;
	}

	/** The table as CSV. */
	byte[] of(String announcement) {
		Set<PersonId> seen = this.sightings.of(announcement);
		Map<PersonId, String> asked = this.questions.of(announcement)
			.stream()
			.collect(Collectors.groupingBy(Inquiry::person,
					Collectors.mapping(Inquiry::words, Collectors.joining("\n"))));
		Map<Recipient, String> reacted = this.reactions.each(announcement)
			.stream()
			.collect(Collectors.groupingBy(Reaction::where,
					Collectors.collectingAndThen(Collectors.toList(), ReportFile::counted)));
		Set<String> outdated = this.runs.find(Announcement.run(announcement)).map(this.runs::outdated).orElse(Set.of());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (TableWriter table = TableWriter.csv(out)) {
			table.write(HEADINGS);
			for (State state : State.values()) {
				this.outbox.inRun(Announcement.run(announcement), state)
					.forEach((delivery) -> table.write(row(delivery, outdated, seen, asked, reacted)));
			}
		}
		return out.toByteArray();
	}

	/** Such as {@code like 2, heart 1}. */
	private static String counted(List<Reaction> reactions) {
		return reactions.stream()
			.collect(Collectors.groupingBy(Reaction::kind, TreeMap::new, Collectors.counting()))
			.entrySet()
			.stream()
			.map((kind) -> kind.getKey() + " " + kind.getValue())
			.collect(Collectors.joining(", "));
	}

	private List<String> row(Delivery delivery, Set<String> outdated, Set<PersonId> seen, Map<PersonId, String> asked,
			Map<Recipient, String> reacted) {
		String reactions = reacted.getOrDefault(delivery.message().recipient(), "");
		String state = STATES.getOrDefault(delivery.state(), delivery.state().name());
		String reason = outdated.contains(delivery.message().key()) ? NOT_CHANGED
				: delivery.reason().map(ReportFile::reason).orElse("");
		String at = time(delivery.at());
		return switch (delivery.message().recipient()) {
			case Recipient.Channel(String id) -> List.of("#" + this.channels.find(id).map((it) -> it.name()).orElse(id),
					"", "", state, reason, at, "", "", reactions);
			case Recipient.Somebody(PersonId id) -> {
				Optional<Person> person = this.roster.find(id);
				yield List.of(person.map(Person::name).orElse("（名簿にない方 / not in the roster）"),
						person.map(Person::employeeNumber).orElse(""), person.map(ReportFile::departments).orElse(""),
						state, reason, at, seen.contains(id) ? "○" : "", asked.getOrDefault(id, ""), reactions);
			}
		};
	}

	private static String departments(Person person) {
		return person.posts().stream().map((post) -> post.department()).distinct().collect(Collectors.joining("・"));
	}

	private static String reason(Delivery.Reason reason) {
		return switch (reason) {
			case NOT_INSTALLED -> "Manabi が未追加 / not installed";
			case BLOCKED -> "ブロック中 / blocked";
			case LEFT -> "名簿にない方 / not in the roster";
			case NO_CONVERSATION -> "チャットなし / no chat";
		};
	}

	private String time(Instant at) {
		return TIME.format(at.atZone(this.clock.getZone()));
	}

}
