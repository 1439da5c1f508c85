package dev.manabi.roster;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DemoTransfersTests {

	private static final PersonId SATO = new PersonId("3ceaaf30-8142-48ea-91d9-3080f9b439fc");

	private static final PersonId TAKAHASHI = new PersonId("9dfb369b-ab13-4fae-a276-55daa05f1119");

	private static final PersonId ITO = new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51");

	private static final PersonId YAMAMOTO = new PersonId("b120a366-f0bb-49cf-82f2-dc05873f9bd0");

	private static final Post SHUJI = new Post("高齢者福祉課", "主事");

	private static final Post SHUNIN = new Post("デジタル推進室", "主任");

	private final DemoPeople people = People.demo();

	private final Roster roster = new DemoRoster(this.people);

	private final List<Object> events = new ArrayList<>();

	private final DemoTransfers transfers = new DemoTransfers(this.people, this.events::add);

	@Test
	void whoIsTransferredHasThePostAndTheManagerThatGoesWithIt() {
		Person before = find(ITO);
		this.transfers.transfer(ITO, SHUNIN);
		Person after = find(ITO);
		assertThat(after.posts()).containsExactly(SHUNIN);
		assertThat(after.manager()).isEqualTo(YAMAMOTO);
		assertThat(after).usingRecursiveComparison().ignoringFields("posts", "manager").isEqualTo(before);
		assertThat(this.events).containsExactly(new Roster.Moved(before, after));
		assertThat(this.people.list()).extracting(DemoPerson::person).contains(after).doesNotContain(before);
		assertThat(this.roster.reportsTo(TAKAHASHI)).doesNotContain(after);
		assertThat(this.roster.reportsTo(YAMAMOTO)).contains(after);
		assertThat(this.transfers.origin(after)).contains(SHUJI);
	}

	@Test
	void whatIsTakenBackIsAsTheFileTellsIt() {
		Person before = find(ITO);
		this.transfers.transfer(ITO, SHUNIN);
		Person elsewhere = find(ITO);
		this.transfers.takeBack(ITO);
		assertThat(find(ITO)).isEqualTo(before);
		assertThat(this.events).last().isEqualTo(new Roster.Moved(elsewhere, before));
		assertThat(this.transfers.origin(before)).isEmpty();
	}

	@Test
	void whereNothingChangesNothingIsPublished() {
		this.transfers.transfer(ITO, SHUJI);
		this.transfers.takeBack(SATO);
		assertThat(this.events).isEmpty();
	}

	@Test
	void nobodyReportsToThemselves() {
		this.transfers.transfer(TAKAHASHI, SHUJI);
		assertThat(find(TAKAHASHI).manager()).isNull();
	}

	@Test
	void thePostsAreThoseOfTheFile() {
		this.transfers.transfer(SATO, SHUJI);
		assertThat(this.transfers.posts()).hasSize(8)
			.doesNotHaveDuplicates()
			.contains(SHUJI, SHUNIN, new Post("福祉部", "福祉部長"));
	}

	@Test
	void unknownPeopleAndPostsAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.transfers.transfer(ITO, new Post("高齢者福祉課", "主任")));
		PersonId nobody = new PersonId("12345678-1234-4234-8234-123456789012");
		assertThatIllegalArgumentException().isThrownBy(() -> this.transfers.transfer(nobody, SHUJI));
		assertThatIllegalArgumentException().isThrownBy(() -> this.transfers.takeBack(nobody));
		assertThat(this.events).isEmpty();
	}

	private Person find(PersonId id) {
		return this.roster.find(id).orElseThrow();
	}

}
