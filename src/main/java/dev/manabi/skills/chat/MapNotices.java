package dev.manabi.skills.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import dev.manabi.conversation.CoordinatorNotice;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Notice;
import dev.manabi.conversation.RefusedFileNotice;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.skills.SkillMap;
import dev.manabi.skills.SkillMaps;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What coordinators are told about the skill map.
 */
@Configuration(proxyBeanMethods = false)
class MapNotices {

	private final SkillMaps skillMaps;

	private final Texts texts;

	MapNotices(SkillMaps skillMaps, Texts texts) {
		this.skillMaps = skillMaps;
		this.texts = texts;
	}

	@Bean
	CoordinatorNotice skillMapExpired(Clock clock) {
		return (language) -> Optional.of(this.skillMaps.current())
			.filter((map) -> map.expired(LocalDate.now(clock)))
			.map((map) -> Notice.about("skill-map-expired", map.id() + " " + map.version(), expired(map, language)));
	}

	@Bean
	CoordinatorNotice skillMapRefused() {
		return (language) -> this.skillMaps.refused()
			.map((refused) -> RefusedFileNotice.of("skill-map.refused", refused, this.texts, language));
	}

	private Reply expired(SkillMap map, Language language) {
		return new Reply.Words(this.texts.get(language, "skill-map.expired", Markdown.plain(map.name().in(language)),
				Markdown.plain(map.version()), Dates.in(language, map.effective().to())));
	}

}
