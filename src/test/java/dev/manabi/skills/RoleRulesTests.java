package dev.manabi.skills;

import java.util.List;

import dev.manabi.language.Bilingual;
import dev.manabi.roster.DemoPerson;
import dev.manabi.roster.People;
import dev.manabi.roster.Person;
import dev.manabi.roster.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The rules of the bundled map. Several roles are joined by +.
 */
class RoleRulesTests {

	private static final String LEADERS = "6f1d0c52-8a3e-4d57-9b61-2f0c7e5a9d10";

	private static final SkillMap MAP = SkillMapTexts.read(SkillMapTexts.bundled());

	@ParameterizedTest
	@CsvSource(textBlock = """
			市長,                                 producer
			副市長,                               producer
			教育長,                               producer
			福祉部長,                             producer
			担当部長,                             producer
			議会事務局次長,                       user
			高齢者福祉課長,                       management
			担当課長,                             management
			高齢者福祉課担当課長,                 management
			室長,                                 management
			秘書室長,                             management
			課長補佐,                             leader
			高齢者福祉課課長補佐,                 leader
			課長補佐(係長事務取扱),               leader
			課長補佐（福祉課長事務取扱）,         leader
			課長（事務取扱,                       management
			主査,                                 leader
			高齢者福祉課主査,                     leader
			担当係長,                             leader
			高齢者福祉係長,                       leader
			主任,                                 user
			主事,                                 user
			技師,                                 user
			会計年度任用職員,                     user
			市長秘書,                             user
			課長会事務担当,                       user
			部　　長,                             producer
			福祉 部長,                            producer
			福祉部長　,                           producer
			ﾃﾞｼﾞﾀﾙ戦略課長,                       management
			デジタル戦略課長,                     management
			ＤＸ推進課長,                         management
			主査（ＤＸ担当）,                     leader
			福祉部長 兼 福祉政策課長,             producer+management
			福祉部長兼福祉政策課長,               producer+management
			福祉部長・福祉政策課長,               producer+management
			福祉部長･福祉政策課長,                producer+management
			福祉部長、福祉政策課長,               producer+management
			福祉部長､福祉政策課長,                producer+management
			'福祉部長,福祉政策課長',              producer+management
			福祉部長/福祉政策課長,                producer+management
			福祉部長／福祉政策課長,               producer+management
			福祉政策課長 兼 福祉部長,             producer+management
			福祉政策課長 兼 主査,                 management+leader
			福祉部長 兼務 福祉政策課長,           producer+management
			福祉部長 併 福祉政策課長,             producer+management
			福祉部長　福祉政策課長,               producer+management
			福祉部長 福祉政策課長,                producer+management
			課　長　補　佐,                       leader
			課長　補佐,                           leader
			企画・調整担当課長,                   management
			生活保護・福祉課長,                   management
			市民課長\u200B,                      management
			福祉部長\u00A0,                      producer
			'',                                   user
			'  ',                                 user
			兼,                                   user
			（欠）,                               user
			""")
	void titlesGiveRoles(String title, String roles) {
		assertThat(roles(People.inPost("福祉部", title))).isEqualTo(roles);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			デジタル推進室,               デジタル推進室長,   management+expert
			デジタル推進室,               主任,               expert
			デジタル推進室,               主査,               leader+expert
			デジタル推進室,               会計年度任用職員,   expert
			デジタル推進室,               '',                 expert
			ﾃﾞｼﾞﾀﾙ推進室,                 主事,               expert
			総合経営部デジタル推進室,     主事,               expert
			総合経営部　デジタル 推進室,  主事,               expert
			デジタル推進課,               主事,               user
			'',                           主事,               user
			""")
	void departmentsGiveRoles(String department, String title, String roles) {
		assertThat(roles(People.inPost(department, title))).isEqualTo(roles);
	}

	@ParameterizedTest
	@CsvSource({ LEADERS + ", 主事, leader", "6F1D0C52-8A3E-4D57-9B61-2F0C7E5A9D10, 主事, leader",
			LEADERS + ", 会計年度任用職員, leader", LEADERS + ", 福祉課長, management+leader",
			"00000000-0000-0000-0000-000000000001, 主事, user" })
	void groupsGiveRoles(String group, String title, String roles) {
		assertThat(roles(People.inGroups("福祉部", title, group))).isEqualTo(roles);
	}

	@Test
	void titleIsNamedAsTheRosterWritesIt() {
		assertThat(MAP.assignments(People.inPost("福祉部", "企画・調整担当課長")).getFirst().reasons())
			.containsExactly(new Reason.Title("企画・調整担当課長"));
	}

	@Test
	void ruleMayNameATitleWithParenthesesOrDots() {
		SkillMap map = SkillMapTexts
			.read(SkillMapTexts.bundled().replace("is: [市長, 副市長, 教育長]", "is: [市長, 副市長, 教育長, 参事（DX担当）, 企画・調整監]"));
		assertThat(map.assignments(People.inPost("福祉部", "参事（ＤＸ担当）")).getFirst().role().id())
			.isEqualTo(new RoleId("producer"));
		assertThat(map.assignments(People.inPost("福祉部", "企画・調整監")).getFirst().role().id())
			.isEqualTo(new RoleId("producer"));
	}

	@Test
	void severalPostsAddUpAndEachKeepsItsDepartment() {
		Person person = People.inPosts(new Post("福祉部", "福祉政策課長"), new Post("デジタル推進室", "主幹"));
		assertThat(MAP.assignments(person)).extracting((each) -> each.role().id().value(), Assignment::reasons)
			.containsExactly(tuple("management", List.of(new Reason.Title("福祉政策課長"))),
					tuple("expert", List.of(new Reason.Department("デジタル推進室"))));
	}

	@Test
	void withoutAnyPostOneIsEverybodyElse() {
		assertThat(MAP.assignments(People.inPosts())).containsExactly(
				new Assignment(MAP.role(new RoleId("user")).orElseThrow(), List.of(new Reason.Otherwise())));
	}

	@Test
	void everyReasonIsStatedOnceAsTheRosterWritesIt() {
		Person person = People.inGroups("福祉部", "ﾌｸｼ係長（再任用）兼 主査", LEADERS);
		Assignment leader = MAP.assignments(person).getFirst();
		assertThat(leader.reasons()).containsExactly(new Reason.Title("ﾌｸｼ係長"),
				new Reason.Membership(new Bilingual("デジタルリーダー", "Digital leaders")), new Reason.Title("主査"));
		assertThat(leader.reason()).isEqualTo(new Reason.Title("ﾌｸｼ係長"));
	}

	@Test
	void allConditionsOfARuleMustFitInOnePost() {
		SkillMap map = SkillMapTexts.read(SkillMapTexts.bundled()
			.replace("department: {contains: [デジタル推進室]}",
					"department: {is: [デジタル推進室]}, title: {is: [主任]}, group: [digital-leaders]"));
		Person both = People.inGroups("デジタル推進室", "主任", LEADERS);
		Person notInGroup = People.inPost("デジタル推進室", "主任");
		Person inTwoPosts = People.inPosts(new Post("デジタル推進室", "主事"), new Post("福祉課", "主任"));
		assertThat(map.assignments(both)).last()
			.isEqualTo(new Assignment(map.role(new RoleId("expert")).orElseThrow(),
					List.of(new Reason.Title("主任"), new Reason.Department("デジタル推進室"),
							new Reason.Membership(new Bilingual("デジタルリーダー", "Digital leaders")))));
		assertThat(roles(map, notInGroup)).isEqualTo("user");
		assertThat(roles(map, inTwoPosts)).isEqualTo("user");
	}

	@Test
	void theDemoPeopleHaveTheRolesTheyStandFor() {
		assertThat(People.demo().list().stream().map(DemoPerson::person))
			.extracting(Person::name, RoleRulesTests::roles)
			.containsExactly(tuple("佐藤 健一", "producer"), tuple("髙橋 美智子", "management"), tuple("鈴木 直樹", "leader"),
					tuple("伊藤 彩香", "user"), tuple("渡辺 大輔", "leader"), tuple("Emily Carter", "user"),
					tuple("山本 隆", "management+expert"), tuple("中村 さくら", "expert"), tuple("小林 恵", "leader+expert"));
	}

	private static String roles(Person person) {
		return roles(MAP, person);
	}

	private static String roles(SkillMap map, Person person) {
		return String.join("+",
				map.assignments(person).stream().map((assignment) -> assignment.role().id().value()).toList());
	}

}
