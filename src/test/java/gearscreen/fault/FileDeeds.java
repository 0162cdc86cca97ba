package gearscreen.fault;

import gearscreen.app.Program;
import gearscreen.app.ReportFormat;
import gearscreen.app.edition.Editions;
import gearscreen.app.edition.NoSuchEditionException;
import gearscreen.app.export.ReportFiles;
import gearscreen.app.export.ReportFiles.Target;
import gearscreen.app.export.ReportOrder;
import gearscreen.app.settings.Settings;
import gearscreen.app.settings.SettingsFile;
import gearscreen.fault.Act.Deed;
import gearscreen.inventory.Progress;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings.Include;
import gearscreen.report.table.CsvStyle;
import gearscreen.text.Language;
import gearscreen.watchlist.EditionVersion;
import gearscreen.watchlist.bundle.RefusedBundleException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

/// What is done with files that are replaced as a whole.
final class FileDeeds {
    /// Quick ones; all are written by the same few lines.
    static final List<ReportFormat> FORMATS =
            List.of(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.HTML, ReportFormat.CSV, ReportFormat.XLSX);

    private FileDeeds() {}

    static Deed report(Place place) throws IOException {
        ReportContent content = ReportContent.of(place.scans(1).getFirst());
        return number -> report(place.reports(), content, number);
    }

    static void report(Path folder, ReportContent content, int number) throws IOException {
        ReportOrder order = new ReportOrder(
                List.of(FORMATS.get(number % FORMATS.size())),
                List.of(Language.ENGLISH),
                Include.ALL,
                CsvStyle.STANDARD);
        List<Target> targets = ReportFiles.targets(order, folder, "report");
        new ReportFiles(new Program("GearScreen", Integer.toString(number)), List.of(), true)
                .write(content, order, targets, Place.NOON.plusSeconds(number).atZone(ZoneOffset.UTC), Progress.none());
    }

    /// Even numbers take an edition, odd ones go back to the one before.
    static Deed update(Place place) throws IOException {
        Editions editions = place.editions();
        return number -> {
            try {
                if (number % 2 == 0) {
                    editions.accept(editions.check(place.edition(number / 2)));
                } else {
                    editions.goBack(inForceAfter(number, editions.bundledVersion()));
                }
            } catch (RefusedBundleException | NoSuchEditionException e) {
                throw new IllegalStateException("edition of deed " + number, e);
            }
        };
    }

    static EditionVersion inForceAfter(int number, EditionVersion bundled) {
        int edition = number / 2 - number % 2;
        return edition == 0 ? bundled : new EditionVersion(2026, 12, edition);
    }

    static Deed settings(Place place) {
        SettingsFile file = new SettingsFile(place.folders().settingsFile());
        file.open(Place.TODAY);
        return number -> file.save(changed(number));
    }

    static Settings changed(int number) {
        return Settings.FIRST
                .withDecideAs("Somebody " + number)
                .withColumns("results", List.of("a".repeat(number % 5_000), Integer.toString(number)));
    }
}
