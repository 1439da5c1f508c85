package dev.manabi.channels.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.audit.AuditLog;
import dev.manabi.channels.ChannelTies;
import dev.manabi.channels.StudyChannels;
import dev.manabi.conversation.ChannelGone;
import dev.manabi.conversation.ChannelSeen;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Venue;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where colleagues learn together, and who says so.
 */
@ManabiTest
class StudyChannelsDialogueTests {

	private static final Venue PLAZA = new Venue("19:rpa@thread.tacv2", "RPA広場", "19:team@thread.tacv2",
			"0f0e0d0c-0b0a-4908-8706-050403020100");

	private static final Venue GENERAL = new Venue("19:team@thread.tacv2", "", "19:team@thread.tacv2");

	private static final SkillId RPA = new SkillId("rpa-ai-ocr");

	private static final String MAKE_IT = "「RPA・AI-OCR 利活用」の学びの場にする";

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private StudyChannels channels;

	@Autowired
	private ChannelTies ties;

	@Autowired
	private AuditLog log;

	@Autowired
	private Texts texts;

	@Autowired
	private ApplicationEventPublisher events;

	@ParameterizedTest
	@ValueSource(strings = { "このチャンネルを RPA の学びの場にする", "このチャンネルをRPAの学びの場にして", "このチャンネルをRPAに紐づけて",
			"Make this channel a study channel for RPA" })
	void aCoordinatorTiesTheChannelInWhichTheySaySo(String text) {
		Seen offered = coordinator().inChannel(PLAZA).says(text);
		offered.sees("このチャンネル", "このチャンネルは、まだ学びの場ではありません。");
		assertThat(this.channels.all()).as("words alone change nothing").isEmpty();
		offered.presses(MAKE_IT).sees("学びの場にしました。", "「RPA広場」の学びの場", "このチャンネルは、「RPA・AI-OCR 利活用」の学びの場です。");
		assertThat(this.channels.of(RPA)).singleElement()
			.satisfies((channel) -> assertThat(channel.venue()).isEqualTo(PLAZA));
		assertThat(noted()).containsExactly("channel.tied rpa-ai-ocr 19:rpa@thread.tacv2");
	}

	@Test
	void theChannelMayBeForSeveralSkills() {
		Seen setting = coordinator().inChannel(PLAZA).says("学びのチャンネルはどこ？").presses("学びの場を変更する");
		setting = setting.presses("学びの場にする", Map.of("add", "rpa-ai-ocr,bpr"));
		setting = setting.presses("学びの場にする", Map.of("add", "data-use", "remove", "bpr"));
		assertThat(skills()).containsExactlyInAnyOrder("rpa-ai-ocr", "bpr", "data-use");
		setting.presses("選んだスキルを外す", Map.of("remove", "bpr,data-use", "add", "")).sees("学びの場から外しました。");
		assertThat(skills()).containsExactly("rpa-ai-ocr");
		assertThat(noted()).hasSize(5);
	}

	@Test
	void othersAreToldWhoMayAndTheirButtonsDoNothing() {
		Speaker ito = this.dialogues.as("伊藤 彩香", Language.JA).inChannel(PLAZA);
		Seen seen = ito.says("このチャンネルを RPA の学びの場にする");
		seen.sees("学びの場を変更できるのは、研修担当の方です。ほかの方は、研修担当にご相談ください。");
		seen.presses(MAKE_IT).sees("申し訳ありません。これは研修担当の方だけがお使いいただけます。");
		seen.presses("学びの場を変更する").sees("申し訳ありません。これは研修担当の方だけがお使いいただけます。");
		assertThat(this.channels.all()).isEmpty();
		assertThat(noted()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "study-channel-add, add", "study-channel-remove, remove", "study-channel-setting, add" })
	void aForgedButtonChangesNothing(String intent, String slot) {
		tied();
		Map<String, String> slots = Map.of("channel", PLAZA.channel(), slot, "rpa-ai-ocr,bpr");
		for (String name : List.of("伊藤 彩香", "佐藤 健一", "Emily Carter")) {
			Speaker speaker = this.dialogues.as(name, Language.JA);
			String refusal = this.texts.get(Language.JA, "conversation.not-for-you");
			assertThat(speaker.presses(intent, slots).lines()).containsExactly(refusal);
			assertThat(speaker.inChannel(PLAZA).presses(intent, slots).lines()).containsExactly(refusal);
		}
		assertThat(this.dialogues.asStranger(Language.JA).presses(intent, slots).lines())
			.containsExactly(this.texts.get(Language.JA, "conversation.not-for-you"));
		assertThat(skills()).containsExactly("rpa-ai-ocr");
	}

	@ParameterizedTest
	@EnumSource
	void whatIsNotThereIsRefused(Language language) {
		tied();
		Speaker speaker = this.dialogues.as("小林 恵", language);
		refused(speaker, language, "study-channel-add", Map.of("channel", "19:nowhere", "add", "bpr"),
				"study-channel.unknown");
		refused(speaker, language, "study-channel-add", Map.of("add", "bpr"), "study-channel.unknown");
		refused(speaker, language, "study-channel-setting", Map.of(), "study-channel.unknown");
		refused(speaker, language, "study-channel-add", Map.of("channel", PLAZA.channel()), "study-channel.no-skill");
		refused(speaker, language, "study-channel-add", Map.of("channel", PLAZA.channel(), "add", " , "),
				"study-channel.no-skill");
		refused(speaker, language, "study-channel-add", Map.of("channel", PLAZA.channel(), "add", "bpr,nonsense"),
				"study-channel-add.unknown-skill");
		refused(speaker, language, "study-channel-remove", Map.of("channel", PLAZA.channel(), "remove", "bpr"),
				"study-channel-remove.unknown-skill");
		assertThat(skills()).containsExactly("rpa-ai-ocr");
	}

	/** Somebody else's channel is not made known by a button. */
	@Test
	void onlyTheChannelInWhichItIsPressedIsTakenOnTrust() {
		coordinator().inChannel(PLAZA)
			.presses("study-channel-add", Map.of("channel", GENERAL.channel(), "add", "bpr"))
			.sees(this.texts.get(Language.JA, "study-channel.unknown"));
		assertThat(this.channels.known()).isEmpty();
	}

	@Test
	void aChannelThatWentMeanwhileIsNotChanged() {
		tied();
		Seen setting = coordinator().presses("study-channel-setting", Map.of("channel", PLAZA.channel()));
		this.events.publishEvent(new ChannelGone(PLAZA.channel()));
		setting.presses("学びの場にする", Map.of("add", "bpr")).sees(this.texts.get(Language.JA, "study-channel.unknown"));
	}

	@ParameterizedTest
	@CsvSource({ "JA, RPAの学びの場はどこ？", "JA, RPAの学習チャンネルってありますか", "EN, Is there a study channel for RPA?" })
	void anybodyFindsTheChannelOfASkill(Language language, String text) {
		tied();
		Seen seen = this.dialogues.as("伊藤 彩香", language).says(text);
		seen.sees("[RPA広場](https://teams.microsoft.com/l/channel/19%3Arpa%40thread.tacv2/RPA%E5%BA%83%E5%A0%B4"
				+ "?groupId=0f0e0d0c-0b0a-4908-8706-050403020100&tenantId=3c9a1f0e-5d27-4b8c-9e46-a1c2d3e4f506)");
		seen.doesNotSee("研修担当", "oordinator");
		assertThat(seen.answer().findParents("verb")).isEmpty();
	}

	@Test
	void whereTheGroupIsNotKnownTheLinkDoesWithoutIt() {
		this.channels.see(GENERAL);
		this.ties.tie(new PersonId(this.dialogues.idOf("小林 恵")), GENERAL.channel(), List.of(RPA));
		this.dialogues.as("伊藤 彩香", Language.JA)
			.says("学びのチャンネルはどこ？")
			.sees("[一般](https://teams.microsoft.com/l/channel/19%3Ateam%40thread.tacv2/%E4%B8%80%E8%88%AC"
					+ "?tenantId=3c9a1f0e-5d27-4b8c-9e46-a1c2d3e4f506)");
	}

	@Test
	void whereASkillHasNoneOthersAreShown() {
		Speaker ito = this.dialogues.as("伊藤 彩香", Language.JA);
		ito.presses("study-channel", Map.of("skill", "bpr")).sees("「BPR 利活用」の学びの場は、まだありません。");
		ito.presses("study-channel").sees("学びの場になっているチャンネルは、まだありません。");
		tied();
		ito.presses("study-channel", Map.of("skill", "bpr"))
			.sees("「BPR 利活用」の学びの場は、まだありません。ほかのスキルの学びの場は、次のとおりです。", "「RPA・AI-OCR 利活用」");
		ito.presses("study-channel", Map.of("skill", "nonsense")).sees("「RPA・AI-OCR 利活用」");
	}

	@Test
	void inTheirOwnChatCoordinatorsSeeEveryChannelAndChangeItThere() {
		tied();
		this.channels.see(GENERAL);
		Seen list = coordinator().says("学びのチャンネルはどこ？");
		list.sees("「RPA・AI-OCR 利活用」", "まだ学びの場ではありません");
		list.presses("「一般」の学びの場を変更する").presses("学びの場にする", Map.of("add", "bpr")).sees("「一般」の学びの場");
		assertThat(this.channels.of(new SkillId("bpr"))).hasSize(1);
		coordinator().amongOthers().says("学びのチャンネルはどこ？").doesNotSee("の学びの場を変更する");
	}

	/** Whoever reads along sees the same, whoever asks. */
	@ParameterizedTest
	@ValueSource(strings = { "RPAの学びの場はどこ？", "学びのチャンネルはどこ？" })
	void amongOthersTheAnswerDoesNotDependOnWhoAsks(String text) {
		tied();
		assertThat(coordinator().inChannel(PLAZA).says(text).answer())
			.isEqualTo(this.dialogues.asStranger(Language.JA).inChannel(PLAZA).says(text).answer());
		assertThat(coordinator().amongOthers().says(text).answer())
			.isEqualTo(this.dialogues.asStranger(Language.JA).amongOthers().says(text).answer());
	}

	@Test
	void manyChannelsComeInPages() {
		for (int i = 10; i < 50; i++) {
			this.channels.see(new Venue("19:" + i, "第" + i + "課", GENERAL.team()));
		}
		Seen first = coordinator().presses("study-channel");
		first.doesNotSee("第25課");
		first.presses("次へ（残り25件）")
			.presses("次へ（残り10件）")
			.sees("[第49課](https://teams.microsoft.com/l/channel/19%3A49/%E7%AC%AC49%E8%AA%B2?tenantId=3c9a1f0e-5d27-4b8c-9e46-a1c2d3e4f506)");
	}

	@Test
	void whatChannelsAreCalledIsTakenAsItStands() {
		this.channels.see(new Venue("19:x@thread.tacv2", "*[x](javascript:1)* <at>all</at>", "19:team"));
		Seen list = coordinator().presses("study-channel");
		assertThat(String.join("\n", list.lines()))
			.contains("[\\*\\[x\\](javascript:1)\\* \\<at\\>all\\</at\\>](https://teams.microsoft.com/l/channel/");
		list.presses("「*[x](javascript:1)* <at>all</at>」の学びの場を変更する")
			.sees("「\\*\\[x\\](javascript:1)\\* \\<at\\>all\\</at\\>」の学びの場");
	}

	private void tied() {
		this.events.publishEvent(new ChannelSeen(PLAZA));
		this.ties.tie(new PersonId(this.dialogues.idOf("小林 恵")), PLAZA.channel(), List.of(RPA));
	}

	private void refused(Speaker speaker, Language language, String intent, Map<String, String> slots, String key) {
		assertThat(speaker.presses(intent, slots).lines()).containsExactly(this.texts.get(language, key));
	}

	private Speaker coordinator() {
		return this.dialogues.as("小林 恵", Language.JA).havingChosenIt();
	}

	private List<String> skills() {
		return this.channels.find(PLAZA.channel()).orElseThrow().skills().stream().map(SkillId::value).toList();
	}

	private List<String> noted() {
		return this.log.list(Optional.empty(), Optional.of("channel"), 0, 20)
			.stream()
			.map((entry) -> entry.what() + " " + entry.subject())
			.toList();
	}

}
