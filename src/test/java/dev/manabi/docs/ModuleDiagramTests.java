package dev.manabi.docs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.manabi.ManabiApplication;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.DiagramOptions.DiagramStyle;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The diagram of the modules, as Spring Modulith sees them. Everyone needs
 * {@code language}; it is left out.
 */
class ModuleDiagramTests {

	private static final Path SOURCE = Path.of("docs/architecture/modules.puml");

	private static final Path PICTURE = Path.of("docs/architecture/modules.svg");

	@Test
	void isOfTheModulesAsTheyAre(@TempDir Path folder) throws IOException {
		new Documenter(ApplicationModules.of(ManabiApplication.class),
				Documenter.Options.defaults().withOutputFolder(folder.toString()))
			.writeModulesAsPlantUml(DiagramOptions.defaults()
				.withStyle(DiagramStyle.UML)
				.withExclusions((module) -> module.getIdentifier().toString().equals("language")));
		String source = Files.readString(folder.resolve("components.puml"));
		if (GeneratedPage.written()) {
			Files.writeString(SOURCE, source);
			Files.write(PICTURE, picture(source));
		}
		assertThat(source.lines()).as("-Dmanabi.docs=write writes it anew")
			.containsExactlyInAnyOrderElementsOf(Files.readAllLines(SOURCE));
	}

	/** An arrow says enough: its words go. */
	private static byte[] picture(String source) throws IOException {
		ByteArrayOutputStream picture = new ByteArrayOutputStream();
		String plain = source.replace("@startuml", "@startuml\n!pragma layout smetana")
			.replaceAll("(?m) : \"(uses|depends on)\"$", "");
		new SourceStringReader(plain).outputImage(picture, new FileFormatOption(FileFormat.SVG));
		return picture.toByteArray();
	}

}
