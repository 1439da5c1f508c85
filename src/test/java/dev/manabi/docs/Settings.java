package dev.manabi.docs;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import dev.manabi.ManabiApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/**
 * What may be set: Manabi's own settings as the compiler has noted them, and those of
 * Spring Boot that the application sets itself.
 *
 * @param settings by name
 * @param groups the beginnings of names that belong together
 */
record Settings(SequencedMap<String, Setting> settings, List<String> groups) {

	private static final String METADATA = "META-INF/spring-configuration-metadata.json";

	private static final String REST = "manabi";

	private static final String OTHERS = "spring";

	static Settings read() throws URISyntaxException {
		JsonNode metadata = JsonMapper.shared()
			.readTree(Path.of(ManabiApplication.class.getProtectionDomain().getCodeSource().getLocation().toURI())
				.resolve(METADATA)
				.toFile());
		SequencedMap<String, Setting> settings = new TreeMap<>();
		elements(metadata, "properties").map(Setting::of).forEach((setting) -> settings.put(setting.name(), setting));
		List<String> groups = elements(metadata, "groups").map((group) -> group.path("name").asString())
			.sorted(Comparator.comparing(String::length).reversed())
			.distinct()
			.toList();
		return new Settings(settings, groups);
	}

	/**
	 * The settings by the group with the longest name, the groups in alphabetical order.
	 */
	SequencedMap<String, List<Setting>> byGroup() {
		return this.settings.values()
			.stream()
			.collect(Collectors.groupingBy((setting) -> group(setting.name()), TreeMap::new, Collectors.toList()));
	}

	private String group(String name) {
		return this.groups.stream().filter((group) -> name.startsWith(group + ".")).findFirst().orElse(REST);
	}

	/** What the application sets of Spring Boot, by name. */
	static Setting ofSpring(String name) {
		YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
		yaml.setResources(new ClassPathResource("application.yaml"));
		Properties set = Optional.ofNullable(yaml.getObject()).orElseThrow();
		return new Setting(name, OTHERS, "", set.getProperty(name, ""));
	}

	private static Stream<JsonNode> elements(JsonNode metadata, String list) {
		return StreamSupport.stream(metadata.path(list).spliterator(), false);
	}

	/**
	 * One of them.
	 *
	 * @param type the name of its Java type
	 * @param about what it is, in English; empty where nothing is noted
	 * @param preset what holds if nobody sets it; empty for nothing
	 */
	record Setting(String name, String type, String about, String preset) {

		static Setting of(JsonNode property) {
			JsonNode preset = property.path("defaultValue");
			String value = preset.isArray() ? StreamSupport.stream(preset.spliterator(), false)
				.map(JsonNode::asString)
				.collect(Collectors.joining(", ")) : preset.asString("");
			return new Setting(property.path("name").asString(), property.path("type").asString(),
					property.path("description").asString(""), value);
		}

		boolean isMap() {
			return this.type.startsWith("java.util.Map");
		}

		/** The name of the environment variable that sets it, by Spring Boot's rule. */
		String environmentVariable() {
			return this.name.replace(".", "_").replace("-", "").toUpperCase(Locale.ROOT);
		}

	}

}
