package dev.manabi.training.chat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.manabi.conversation.Asker;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Notice;
import dev.manabi.conversation.PersonalNotices;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.ToldNotices;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import dev.manabi.training.LearningPlan;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.PlanItem;
import dev.manabi.training.Transfer;
import dev.manabi.training.Transfers;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells people what a transfer changes for them: what is new, what carries over and what
 * is no longer asked. What they have learned stays in their records.
 */
@Component
@Order(10)
class TransferNotices implements PersonalNotices {

	private final Transfers transfers;

	private final ToldNotices told;

	private final LearningPlans plans;

	private final States states;

	private final SkillLinks links;

	private final Texts texts;

	private final JdbcClient jdbc;

	private final Clock clock;

	TransferNotices(Transfers transfers, ToldNotices told, LearningPlans plans, States states, SkillLinks links,
			Texts texts, JdbcClient jdbc, Clock clock) {
		this.transfers = transfers;
		this.told = told;
		this.plans = plans;
		this.states = states;
		this.links = links;
		this.texts = texts;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public List<Notice> of(Asker asker, Language language) {
		return asker.person().stream().flatMap((person) -> notice(person, language)).toList();
	}

	/** Whoever was not told of their last transfer. */
	@Override
	public Collection<PersonId> concerned() {
		return this.jdbc.sql("""
				SELECT DISTINCT t.person_id FROM transfer t WHERE t.moved_at > :since
				    AND NOT EXISTS (SELECT 1 FROM transfer l WHERE l.person_id = t.person_id AND l.place > t.place)
				    AND
				""" + ToldNotices.untold("t.person_id", "'transfer:' || t.id"))
			.param("since", OffsetDateTime.now(this.clock).minus(Transfers.NEWS))
			.query((row, _) -> new PersonId(row.getString("person_id")))
			.list();
	}

	private Stream<Notice> notice(Person person, Language language) {
		return untold(person).stream()
			.reduce(Transfer::then)
			.filter((transfer) -> !transfer.isEmpty())
			.map((transfer) -> new Notice(key(transfer), () -> card(person, transfer, language)))
			.stream();
	}

	/** Several that nobody was told of are told as one. */
	private List<Transfer> untold(Person person) {
		List<Transfer> all = this.transfers.of(person);
		List<String> told = this.told.among(person.id(), all.stream().map(TransferNotices::key).toList());
		int known = IntStream.range(0, all.size())
			.filter((index) -> told.contains(key(all.get(index))))
			.max()
			.orElse(-1);
		return all.subList(known + 1, all.size());
	}

	private static String key(Transfer transfer) {
		return "transfer:" + transfer.id();
	}

	private Reply card(Person person, Transfer transfer, Language language) {
		LearningPlan plan = this.plans.of(person).orElseThrow();
		List<Part> parts = new ArrayList<>();
		add(parts, "transfer.new", plan,
				(skill) -> !transfer.before().contains(skill) && transfer.after().contains(skill), language);
		add(parts, "transfer.kept", plan,
				(skill) -> transfer.before().contains(skill) && transfer.after().contains(skill), language);
		add(parts, "transfer.gone", plan,
				(skill) -> transfer.before().contains(skill) && !transfer.after().contains(skill), language);
		String lead = this.texts.get(language, "transfer.lead");
		boolean hasQuestions = !plan.byDuty().isEmpty();
		return new Reply.Card("training/transfer",
				new TransferCard(lead, parts, hasQuestions, links(hasQuestions, language)), lead);
	}

	private void add(List<Part> parts, String key, LearningPlan plan, Predicate<SkillId> wanted, Language language) {
		List<SkillLine> lines = plan.map()
			.skills()
			.stream()
			.filter((skill) -> wanted.test(skill.id()))
			.flatMap((skill) -> plan.item(skill.id()).stream())
			.map((item) -> line(item, language))
			.toList();
		if (!lines.isEmpty()) {
			parts.add(new Part(this.texts.get(language, key, String.valueOf(lines.size())), lines));
		}
	}

	private SkillLine line(PlanItem item, Language language) {
		States.State state = this.states.of(item.progress(), language);
		return new SkillLine(Markdown.line(item.requirement().skill().name().in(language)), state.any(), state.text());
	}

	private List<Link> links(boolean hasQuestions, Language language) {
		List<Link> links = new ArrayList<>();
		links.add(this.links.plan(language));
		if (hasQuestions) {
			links.add(new Link(this.texts.get(language, "intent.my-duties.label"), "my-duties", Map.of()));
		}
		links.add(new Link(this.texts.get(language, "intent.history.label"), "history", Map.of()));
		return links;
	}

	/**
	 * What the card shows.
	 *
	 * @param hasQuestions whether there are duties that the person has not answered for
	 */
	record TransferCard(String lead, List<Part> parts, boolean hasQuestions, List<Link> links) {

	}

	record Part(String title, List<SkillLine> skills) {

	}

	record SkillLine(String name, boolean hasState, String state) {

	}

}
