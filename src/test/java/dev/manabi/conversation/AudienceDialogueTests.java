package dev.manabi.conversation;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What coordinators alone may ask.
 */
@ManabiTest
class AudienceDialogueTests {

	private static final Map<Language, String> REFUSAL = Map.of(Language.JA, "申し訳ありません。これは研修担当の方だけがお使いいただけます。",
			Language.EN, "Sorry, this is for training coordinators only.");

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private List<Intent> intents;

	@Autowired
	private Texts texts;

	@ParameterizedTest
	@EnumSource(Language.class)
	void isRefusedToAllOthers(Language language) {
		String refusal = Objects.requireNonNull(REFUSAL.get(language));
		assertThat(forCoordinators()).hasSizeGreaterThanOrEqualTo(6);
		for (Intent intent : forCoordinators()) {
			for (Speaker other : List.of(this.dialogues.as("佐藤 健一", language), this.dialogues.asStranger(language))) {
				assertThat(other.presses(intent.name()).lines()).containsExactly(refusal);
			}
			assertThat(this.dialogues.as("小林 恵", language).presses(intent.name()).lines()).doesNotContain(refusal);
		}
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void isInTheHelpOfCoordinatorsAlone(Language language) {
		List<String> labels = forCoordinators().stream()
			.filter(Intent::listed)
			.map((intent) -> this.texts.get(language, "intent." + intent.name() + ".label"))
			.toList();
		assertThat(labels).hasSizeGreaterThanOrEqualTo(6);
		assertThat(this.dialogues.as("小林 恵", language).presses("help").lines()).containsSubsequence(labels);
		assertThat(this.dialogues.as("佐藤 健一", language).presses("help").lines()).doesNotContainAnyElementsOf(labels);
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void isAskedByItsLabel(Language language) {
		for (Intent intent : forCoordinators().stream().filter(Intent::listed).toList()) {
			Speaker coordinator = this.dialogues.as("小林 恵", language);
			assertThat(shown(coordinator.says(this.texts.get(language, "intent." + intent.name() + ".label"))))
				.isEqualTo(shown(coordinator.presses(intent.name())));
		}
	}

	/** Each form begins something of its own. */
	private static String shown(Seen seen) {
		return seen.answer().toString().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id");
	}

	/** Only what a channel is for is set where all can see it. */
	@ParameterizedTest
	@EnumSource(Language.class)
	void isNeverShownToOthersWhoListen(Language language) {
		assertThat(forCoordinators()).filteredOn((intent) -> !intent.personal())
			.extracting(Intent::name)
			.containsExactlyInAnyOrder("study-channel-setting", "study-channel-add", "study-channel-remove");
		for (Intent intent : forCoordinators().stream().filter(Intent::personal).toList()) {
			assertThat(this.dialogues.as("小林 恵", language).amongOthers().presses(intent.name()).answer().has("apart"))
				.isTrue();
		}
	}

	private List<Intent> forCoordinators() {
		return this.intents.stream().filter((intent) -> intent.audience() == Audience.COORDINATORS).toList();
	}

}
