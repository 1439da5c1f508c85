package dev.manabi;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The house: no circles, no way past a module's front door, and each library in its room.
 */
class ModularityTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("dev.manabi");

	@Test
	void modulesKeepToTheirDependencies() {
		ApplicationModules.of(ManabiApplication.class).verify();
	}

	@Test
	void botFrameworkStaysInTeams() {
		noClasses().that()
			.resideOutsideOfPackage("dev.manabi.teams..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("com.microsoft.bot..", "retrofit2..")
			.check(CLASSES);
	}

	@Test
	void graphStaysInTheRoster() {
		noClasses().that()
			.resideOutsideOfPackage("dev.manabi.roster..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("com.microsoft.graph..", "com.microsoft.kiota..")
			.check(CLASSES);
	}

	@Test
	void wayToMicrosoftLeadsThroughEntraTeamsAndTheRoster() {
		noClasses().that()
			.resideOutsideOfPackages("dev.manabi.teams..", "dev.manabi.roster..", "dev.manabi.entra..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("com.azure..", "okhttp3..")
			.check(CLASSES);
	}

	@Test
	void credentialsAreMadeInOnePlace() {
		noClasses().that()
			.resideOutsideOfPackage("dev.manabi.entra..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("com.azure.identity..")
			.check(CLASSES);
	}

	@Test
	void domainNeverSpeaks() {
		noClasses().that()
			.resideInAnyPackage("dev.manabi.roster", "dev.manabi.skills", "dev.manabi.training", "dev.manabi.editions",
					"dev.manabi.imports", "dev.manabi.uploads", "dev.manabi.language", "dev.manabi.entra",
					"dev.manabi.privacy", "dev.manabi.audit", "dev.manabi.sessions", "dev.manabi.xapi",
					"dev.manabi.workdays", "dev.manabi.channels", "dev.manabi.tips", "dev.manabi.announcements")
			.should()
			.dependOnClassesThat()
			.haveNameMatching("dev\\.manabi\\.conversation\\.(Ask|Asker|Reply|Intent|Cards|Turn|Heard).*")
			.check(CLASSES);
	}

	@Test
	void chatsAndDoorsArePrivate() {
		classes().that()
			.resideInAnyPackage("..chat..", "dev.manabi.pages..", "dev.manabi.teams..", "dev.manabi.tryout..")
			.should()
			.notBePublic()
			.check(CLASSES);
	}

}
