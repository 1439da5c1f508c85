package dev.manabi.announcements.chat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Leftovers;
import dev.manabi.announcements.Inquiries;
import dev.manabi.announcements.Readership;
import dev.manabi.announcements.Sightings;
import dev.manabi.announcements.chat.Faces.Address;
import dev.manabi.announcements.chat.InquiryLines.Line;
import dev.manabi.announcements.chat.Overviews.Fact;
import dev.manabi.channels.StudyChannel;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.delivery.Delivery.Reason;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.delivery.Outbox;
import dev.manabi.delivery.Progress;
import dev.manabi.delivery.Run;
import dev.manabi.delivery.Runs;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * What has become of an announcement so far.
 */
@Component
class AnnouncementReports {

	private static final int THREADS = 5;

	private final Runs runs;

	private final Outbox outbox;

	private final Leftovers leftovers;

	private final Sightings sightings;

	private final ReactionWords reactions;

	private final Inquiries questions;

	private final InquiryLines lines;

	private final Readership readership;

	private final AnnouncementWords words;

	AnnouncementReports(Runs runs, Outbox outbox, Leftovers leftovers, Sightings sightings, ReactionWords reactions,
			Inquiries questions, InquiryLines lines, Readership readership, AnnouncementWords words) {
		this.runs = runs;
		this.outbox = outbox;
		this.leftovers = leftovers;
		this.sightings = sightings;
		this.reactions = reactions;
		this.questions = questions;
		this.lines = lines;
		this.readership = readership;
		this.words = words;
	}

	Reply card(Announcement sent, String note, Language language) {
		return draw(sent, note, List.of(), language);
	}

	/** The same with a question. */
	Reply ask(Announcement sent, Confirm confirm, Language language) {
		return draw(sent, "", List.of(confirm), language);
	}

	private Reply draw(Announcement sent, String note, List<Confirm> confirms, Language language) {
		boolean calm = confirms.isEmpty();
		int asked = this.questions.count(sent.id());
		int unknown = calm ? this.leftovers.of(sent).size() : 0;
		List<Address> threads = threads(sent, language);
		String title = Markdown.line(sent.contents().title());
		String state = this.words.state(sent, language);
		return new Reply.Card("announcements/report",
				new ReportCard(!note.isEmpty(), note, title, state, facts(sent, asked, language), unknown > 0,
						this.words.get(language, "unknown-deliveries", String.valueOf(unknown)),
						unknown > 0 ? unknowns(sent, language) : List.of(), confirms, calm, calm && asked > 0,
						calm ? this.lines.of(sent.id(), 0, language) : List.of(), !threads.isEmpty(), threads,
						calm ? Link.rows(buttons(sent, asked, language)) : List.of(), sent.id()),
				title + " " + (note.isEmpty() ? state : note));
	}

	private List<Fact> facts(Announcement sent, int asked, Language language) {
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact(this.words.get(language, "fact.audience"), this.words.audience(sent.audience(), language)));
		Optional<Run> run = this.runs.find(sent.run());
		Optional<Progress> progress = run.map(this.runs::progress);
		facts.add(fact("count.SENT", progress.map((it) -> it.count(State.SENT)).orElse(0), language));
		facts.add(fact("count.left", progress.map(Progress::left).orElse(0), language));
		progress.ifPresent((it) -> {
			int unknown = (it.count(State.UNKNOWN) == 0) ? 0 : this.leftovers.unknown(sent).size();
			facts.addAll(missed(it, unknown, language));
			facts.addAll(outdated(sent, run.orElseThrow(), it, unknown, language));
		});
		facts.add(new Fact(this.words.get(language, "count.seen"),
				this.words.get(language, "number.people", "%,d".formatted(this.sightings.count(sent.id())))));
		facts.add(new Fact(this.words.get(language, "count.reactions"), this.reactions.of(sent.id(), language)));
		facts.add(fact("count.questions", asked, language));
		return facts;
	}

	/** What did not arrive, or may not have. */
	private List<Fact> missed(Progress progress, int unknown, Language language) {
		return Stream
			.of(Stream.of(Reason.values()).flatMap((reason) -> some(reason.name(), progress.count(reason), language)),
					some(State.UNKNOWN.name(), unknown, language),
					Stream.of(State.FAILED, State.SKIPPED)
						.flatMap((state) -> some(state.name(), progress.count(state), language)))
			.flatMap(Function.identity())
			.toList();
	}

	/**
	 * What stands in the chats and should not, or not so. Of unknown fate and still known
	 * to have arrived, or sent again, is what can't be taken back either.
	 */
	private List<Fact> outdated(Announcement sent, Run run, Progress progress, int unknown, Language language) {
		int outdated = this.runs.outdated(run).size();
		return ((sent.state() == Announcement.State.RECALLED)
				? Stream.concat(some("still-there", this.runs.stale(run), language),
						some("not-recalled", outdated + progress.count(State.UNKNOWN) - unknown, language))
				: some("not-updated", outdated, language))
			.toList();
	}

	private Stream<Fact> some(String key, int messages, Language language) {
		return (messages <= 0) ? Stream.empty() : Stream.of(fact("count." + key, messages, language));
	}

	private Fact fact(String key, int messages, Language language) {
		return new Fact(this.words.get(language, key), this.words.get(language, "messages", "%,d".formatted(messages)));
	}

	private List<Link> unknowns(Announcement sent, Language language) {
		List<Link> links = new ArrayList<>();
		if (sent.state().isOut()) {
			links.add(this.words.link("button.resend", "resolve-announcement", sent.id(), language)
				.with(this.words.get(language, "button.resend"), "do", "resend"));
		}
		links.add(this.words.link("button.leave", "resolve-announcement", sent.id(), language)
			.with(this.words.get(language, "button.leave"), "do", "leave"));
		return links;
	}

	private List<Address> threads(Announcement sent, Language language) {
		return this.readership.knownChannels(sent.audience())
			.stream()
			.flatMap((channel) -> thread(sent, channel, language).stream())
			.limit(THREADS)
			.toList();
	}

	private Optional<Address> thread(Announcement sent, StudyChannel channel, Language language) {
		return this.outbox.find(sent.key(channel.recipient()))
			.filter((delivery) -> !delivery.activity().isEmpty())
			.map((delivery) -> new Address(this.words.get(language, "button.thread", channel.name()),
					"https://teams.microsoft.com/l/message/" + encode(channel.id()) + "/"
							+ encode(delivery.activity())));
	}

	private static String encode(String id) {
		return URLEncoder.encode(id, StandardCharsets.UTF_8);
	}

	private List<Link> buttons(Announcement sent, int asked, Language language) {
		List<Link> links = new ArrayList<>();
		links.add(this.words.link("button.refresh", "announcement", sent.id(), language));
		links.add(this.words.link("button.contents", "announcement", sent.id(), language)
			.with(this.words.get(language, "button.contents"), "view", "contents"));
		if (sent.state().isOut()) {
			links.add(this.words.link("button.revise", "revise-announcement", sent.id(), language));
			links.add(this.words.link("button.recall", "recall-announcement", sent.id(), language));
		}
		if (asked > InquiryLines.PAGE) {
			links.add(this.words.link("button.questions", ListInquiries.NAME, sent.id(), language));
		}
		links.add(this.words.link("button.export", "export-announcement", sent.id(), language));
		links.add(this.words.link("button.list", "announcements", "", language));
		return links;
	}

	/** What the card shows. */
	record ReportCard(boolean hasNote, String note, String title, String state, List<Fact> facts, boolean hasUnknown,
			String unknown, List<Link> unknownLinks, List<Confirm> confirms, boolean calm, boolean hasQuestions,
			List<Line> questions, boolean hasThreads, List<Address> threads, List<Link.Row> rows, String announcement) {

	}

}
