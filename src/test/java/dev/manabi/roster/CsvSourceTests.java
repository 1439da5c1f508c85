package dev.manabi.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import dev.manabi.imports.RefusedFileException;
import dev.manabi.imports.WatchedFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CsvSourceTests {

	private static final PersonId SATO = new PersonId("00000000-0000-4000-8000-000000000001");

	private static final PersonId SUZUKI = new PersonId("00000000-0000-4000-8000-000000000002");

	private static final String HEADINGS = "UPN,氏名,職名,上司,EntraオブジェクトID\n";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void aTieSurvivesWhatTheFileSaysNext(DataSource database) throws IOException {
		Stored stored = new Stored("csv", database);
		CsvSource source = source(stored, "suzuki@c.jp,鈴木,課長,,\nsato@c.jp,佐藤,主事,suzuki@c.jp,\n");
		assertThat(stored.roster.lastKnown()).contains(stored.clock.instant());
		stored.speaks(SUZUKI, "suzuki@c.jp");
		stored.speaks(SATO, "Sato@c.jp");
		assertThat(stored.roster.find(SATO)).map(Person::manager).contains(SUZUKI);
		write("suzuki@c.jp,鈴木,部長,,\nsato@c.jp,佐藤,主査,suzuki@c.jp,\n");
		source.poll();
		assertThat(stored.roster.find(SATO)).map(Person::posts).contains(List.of(new Post("", "主査")));
		assertThat(stored.roster.find(SUZUKI)).map(Person::posts).contains(List.of(new Post("", "部長")));
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void aTieKeepsWhatIsReadWhileItIsMade(DataSource database) throws IOException {
		CsvSource source = source(new Stored("csv", database), "suzuki@c.jp,鈴木,課長,,\nsato@c.jp,佐藤,主事,,\n");
		write("suzuki@c.jp,鈴木,部長,,\nsato@c.jp,佐藤,主査,suzuki@c.jp,\n");
		Stored stored = new Stored("csv",
				new Interrupted(database, (sql) -> sql.startsWith("UPDATE roster_person"), source::poll));
		assertThat(stored.speaks(SATO, "sato@c.jp")).map(Person::posts).contains(List.of(new Post("", "主査")));
		assertThat(stored.events).containsExactly(new Roster.Joined(stored.roster.find(SATO).orElseThrow()));
		assertThat(stored.entries.find("sato@c.jp")).map(Entry::manager).contains("suzuki@c.jp");
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whoIsTakenOffWhileATieIsMadeStaysSo(DataSource database) throws IOException {
		CsvSource source = source(new Stored("csv", database), "suzuki@c.jp,鈴木,課長,,\nsato@c.jp,佐藤,主事,,\n");
		write("suzuki@c.jp,鈴木,部長,,\n");
		Stored stored = new Stored("csv",
				new Interrupted(database, (sql) -> sql.startsWith("UPDATE roster_person"), source::poll));
		assertThat(stored.speaks(SATO, "sato@c.jp")).isEmpty();
		assertThat(stored.entries.find("sato@c.jp")).map(Entry::enabled).contains(false);
		assertThat(stored.events).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void aReadingMakesTheKeysThatAreMissing(DataSource database) throws IOException {
		Stored stored = new Stored("csv", database);
		CsvSource source = source(stored, "sato@c.jp,佐藤,主事,," + SATO + "\n");
		stored.jdbc.sql("UPDATE roster_person SET name_key = NULL").update();
		write("sato@c.jp,佐藤,主事,," + SATO + "\nsuzuki@c.jp,鈴木,主事,," + SUZUKI + "\n");
		source.poll();
		assertThat(stored.roster.search("佐藤")).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void whoIsNoLongerInTheFileHasLeft(DataSource database) throws IOException {
		Stored stored = new Stored("csv", database);
		CsvSource source = source(stored, "sato@c.jp,佐藤,主事,," + SATO + "\nsuzuki@c.jp,鈴木,主事,," + SUZUKI + "\n");
		assertThat(stored.roster.find(SATO)).isPresent();
		write("suzuki@c.jp,鈴木,主事,," + SUZUKI + "\n");
		source.poll();
		assertThat(stored.roster.find(SATO)).isEmpty();
		assertThat(stored.roster.find(SUZUKI)).isPresent();
		assertThat(stored.events).last().isInstanceOf(Roster.Left.class);
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void anIdThatTheFileGivesWinsOverATie(DataSource database) throws IOException {
		Stored stored = new Stored("csv", database);
		CsvSource source = source(stored, "sato@c.jp,佐藤,主事,,\nsuzuki@c.jp,鈴木,課長,,\n");
		stored.speaks(SATO, "suzuki@c.jp");
		write("sato@c.jp,佐藤,主事,," + SATO + "\nsuzuki@c.jp,鈴木,部長,,\n");
		source.poll();
		assertThat(stored.roster.find(SATO)).map(Person::name).contains("佐藤");
	}

	@ParameterizedTest
	@MethodSource("dev.manabi.Databases#sources")
	void aWrongFileStopsTheStartAndLaterChangesNothing(DataSource database) throws IOException {
		Stored stored = new Stored("csv", database);
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> source(stored, "佐藤,佐藤,主事,,\n"));
		CsvSource source = source(stored, "sato@c.jp,佐藤,主事,," + SATO + "\n");
		write("suzuki@c.jp,鈴木,主事,," + SUZUKI + "\nsato,佐藤,課長,," + SATO + "\n");
		source.poll();
		assertThat(stored.roster.find(SUZUKI)).isEmpty();
		assertThat(stored.roster.find(SATO)).map(Person::posts).contains(List.of(new Post("", "主事")));
	}

	private CsvSource source(Stored stored, String rows) throws IOException {
		write(rows);
		WatchedFile<List<Entry>> file = WatchedFile.at(this.folder.resolve("people.csv").toString(), "none",
				CsvPeopleReader::read);
		CsvSource source = new CsvSource(file, stored.writer, stored.readings, stored.ties, stored.search,
				stored.clock);
		source.afterSingletonsInstantiated();
		return source;
	}

	private void write(String rows) throws IOException {
		Files.writeString(this.folder.resolve("people.csv"), HEADINGS + rows);
	}

}
