package gearscreen;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Arrows point down only. What each room may import is the table in `src/site/markdown/decisions.md`.
@AnalyzeClasses(packages = "gearscreen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] THIRD_PARTY = {
        "javafx..",
        "org.controlsfx..",
        "atlantafx..",
        "tools.jackson..",
        "com.fasterxml..",
        "de.siegmar..",
        "picocli..",
        "net.harawata..",
        "java.sql..",
        "javax.sql..",
        "org.sqlite..",
        "com.openhtmltopdf..",
        "org.apache.pdfbox..",
        "org.dhatim.."
    };

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("gearscreen.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule inventoryAndTextStandAlone =
            onlyOwn("gearscreen.inventory..", "gearscreen.inventory..", "gearscreen.text..");

    @ArchTest
    static final ArchRule textImportsNothing = onlyOwn("gearscreen.text..", "gearscreen.text..");

    @ArchTest
    static final ArchRule watchlistDoesNotKnowInventories =
            onlyOwn("gearscreen.watchlist..", "gearscreen.watchlist..", "gearscreen.text..");

    @ArchTest
    static final ArchRule screeningStandsOnInventoryAndWatchlist = onlyOwn(
            "gearscreen.screening..",
            "gearscreen.screening..",
            "gearscreen.inventory..",
            "gearscreen.watchlist..",
            "gearscreen.text..");

    @ArchTest
    static final ArchRule applicabilityKnowsNoItemsAndNoFindings = onlyOwn(
            "gearscreen.screening.applicability..",
            "gearscreen.screening.applicability..",
            "gearscreen.watchlist..",
            "gearscreen.text..");

    @ArchTest
    static final ArchRule reviewKnowsNoStoreAndNoReport = onlyOwn(
            "gearscreen.review..",
            "gearscreen.review..",
            "gearscreen.screening..",
            "gearscreen.inventory..",
            "gearscreen.watchlist..",
            "gearscreen.text..");

    @ArchTest
    static final ArchRule storeKnowsNoReportAndNoFace = onlyOwn(
            "gearscreen.store..",
            "gearscreen.store..",
            "gearscreen.review..",
            "gearscreen.screening..",
            "gearscreen.inventory..",
            "gearscreen.watchlist..",
            "gearscreen.text..");

    @ArchTest
    static final ArchRule reportKnowsNoStoreAndNoFace = onlyOwn(
            "gearscreen.report..",
            "gearscreen.report..",
            "gearscreen.review..",
            "gearscreen.screening..",
            "gearscreen.inventory..",
            "gearscreen.watchlist..",
            "gearscreen.text..");

    @ArchTest
    static final ArchRule nothingImportsAFace = noClasses()
            .that()
            .resideOutsideOfPackages("gearscreen.cli..", "gearscreen.desktop..", "gearscreen.launch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("gearscreen.cli..", "gearscreen.desktop..", "gearscreen.launch..");

    @ArchTest
    static final ArchRule facesDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("gearscreen.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("gearscreen.desktop..");

    @ArchTest
    static final ArchRule windowDoesNotKnowTheTerminal = noClasses()
            .that()
            .resideInAPackage("gearscreen.desktop..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("gearscreen.cli..");

    @ArchTest
    static final ArchRule javafxOnlyInDesktop = noClasses()
            .that()
            .resideOutsideOfPackage("gearscreen.desktop..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..");

    @ArchTest
    static final ArchRule sqlOnlyInStore = noClasses()
            .that()
            .resideOutsideOfPackage("gearscreen.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

    /// The inventory stays on the machine. Addresses are texts, written into reports and handed to the system's
    /// browser.
    @ArchTest
    static final ArchRule nothingSpeaksToTheNetwork = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "jdk.httpserver..")
                    .and(not(belongToAnyOf(
                            java.net.URI.class,
                            java.net.URISyntaxException.class,
                            java.net.URL.class,
                            java.net.URLDecoder.class,
                            java.net.URLEncoder.class))))
            .orShould()
            .callMethod(java.net.URL.class, "openStream")
            .orShould()
            .callMethod(java.net.URL.class, "openConnection")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.nio.channels.NetworkChannel.class);

    @ArchTest
    static final ArchRule terminalLibraryOnlyInCli = noClasses()
            .that()
            .resideOutsideOfPackage("gearscreen.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule platformFoldersOnlyInSettings = noClasses()
            .that()
            .resideOutsideOfPackage("gearscreen.app.settings..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.harawata..");

    @ArchTest
    static final ArchRule csvReaderOnlyInInventory = noClasses()
            .that()
            .resideOutsideOfPackages("gearscreen.inventory..", "gearscreen.report..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar..");

    @ArchTest
    static final ArchRule documentWritersOnlyInReport = noClasses()
            .that()
            .resideOutsideOfPackage("gearscreen.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.dhatim..");

    @ArchTest
    static final ArchRule screeningAndReviewNeedNoLibrary = noClasses()
            .that()
            .resideInAnyPackage("gearscreen.screening..", "gearscreen.review..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(THIRD_PARTY);

    @ArchTest
    static final ArchRule viewModelsAreTestedWithoutAToolkit = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat(resideInAPackage("javafx..")
                    .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.util"))))
            .allowEmptyShould(true);

    private static ArchRule onlyOwn(String room, String... mayImport) {
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(mayImport).or(not(resideInAPackage("gearscreen.."))));
    }
}
