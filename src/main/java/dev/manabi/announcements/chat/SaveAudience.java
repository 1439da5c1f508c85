package dev.manabi.announcements.chat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Announcements;
import dev.manabi.announcements.Audience;
import dev.manabi.announcements.Contents;
import dev.manabi.announcements.Readership;
import dev.manabi.channels.StudyChannels;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;
import dev.manabi.skills.RoleId;
import dev.manabi.skills.SkillId;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;

import org.springframework.stereotype.Component;

/**
 * Keeps whom a draft is for.
 */
@Component
class SaveAudience extends CoordinatorIntent {

	private static final int LONGEST = 1_000;

	private static final int MOST = 200;

	private final Announcements announcements;

	private final AudienceForms forms;

	private final Readership readership;

	private final SkillMaps maps;

	private final StudyChannels channels;

	private final AnnouncementDesk desk;

	private final AnnouncementWords words;

	SaveAudience(Announcements announcements, AudienceForms forms, Readership readership, SkillMaps maps,
			StudyChannels channels, AnnouncementDesk desk, AnnouncementWords words) {
		super("save-announcement-audience", false);
		this.announcements = announcements;
		this.forms = forms;
		this.readership = readership;
		this.maps = maps;
		this.channels = channels;
		this.desk = desk;
		this.words = words;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.on(ask, (draft) -> (draft.state() == Announcement.State.DRAFT && draft.revises().isEmpty())
				? save(ask, draft) : this.desk.show(ask, draft.id(), "no-draft"));
	}

	private Reply save(Ask ask, Announcement draft) {
		Language language = ask.language();
		Map<String, String> known = this.readership.departments()
			.stream()
			.collect(Collectors.toMap(SaveAudience::plain, Function.identity(), (one, _) -> one));
		List<String> written = names(ask, "departments", "[、,，;；\\n]");
		List<String> unknown = written.stream().filter((name) -> !known.containsKey(plain(name))).toList();
		Audience chosen = chosen(ask,
				written.stream()
					.flatMap((name) -> Optional.ofNullable(known.get(plain(name))).stream())
					.collect(Collectors.toSet()));
		String fault = !unknown.isEmpty() ? this.words.get(language, "audience.unknown", unknown(unknown))
				: chosen.isEmpty() ? this.words.get(language, "audience.nobody") : "";
		if (!fault.isEmpty()) {
			return this.forms.of(draft, chosen, AnnouncementWords.cut(String.join("、", written), LONGEST), fault,
					SaveAnnouncement.version(ask), language);
		}
		if (this.announcements.address(draft.id(), SaveAnnouncement.version(ask), chosen, ask.asker().id())) {
			return this.desk.show(ask, draft.id(), "saved");
		}
		return this.desk.on(ask,
				(now) -> this.forms.of(now, this.words.get(language, "audience.conflict",
						this.words.name(now.changedBy(), language), this.words.when(now.changedAt(), language)),
						language));
	}

	private static String unknown(List<String> names) {
		return names.stream()
			.limit(3)
			.map((name) -> Markdown.plain(AnnouncementWords.cut(name, 40)))
			.collect(Collectors.joining("、"));
	}

	/** What a button names that is not there is passed over. */
	private Audience chosen(Ask ask, Set<String> departments) {
		SkillMap map = this.maps.current();
		return new Audience("yes".equals(ask.slots().get("everybody")),
				names(ask, "roles", ",").stream()
					.filter((id) -> map.role(new RoleId(id)).isPresent())
					.collect(Collectors.toSet()),
				departments,
				names(ask, "skills", ",").stream()
					.filter((id) -> map.skill(new SkillId(id)).isPresent())
					.collect(Collectors.toSet()),
				names(ask, "channels", ",").stream()
					.filter((id) -> this.channels.all().stream().anyMatch((channel) -> channel.id().equals(id)))
					.collect(Collectors.toSet()));
	}

	private static List<String> names(Ask ask, String slot, String between) {
		return Arrays.stream(Contents.clean(ask.slots().getOrDefault(slot, "")).split(between))
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.distinct()
			.limit(MOST)
			.toList();
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
	}

}
