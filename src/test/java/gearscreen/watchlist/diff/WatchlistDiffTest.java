package gearscreen.watchlist.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.bundle.TestBundles;
import gearscreen.watchlist.diff.Change.Kind;
import gearscreen.watchlist.diff.Change.Subject;
import gearscreen.watchlist.load.EditionFile;
import gearscreen.watchlist.load.WatchlistLoader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchlistDiffTest {
    private static final Watchlist BEFORE = WatchlistLoader.bundled();

    private static WatchlistDiff diff(EditionFile file, String from, String to) throws IOException {
        TestBundles after = new TestBundles("2026.12.1").change(file, from, to);
        return WatchlistDiff.of(BEFORE, new WatchlistLoader(after.edition()).load());
    }

    @Test
    void anEditionDoesNotDifferFromItself() {
        assertEquals(List.of(), WatchlistDiff.of(BEFORE, BEFORE).changes());
    }

    /// One place of one file is changed.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SUPPLIERS     | "status": "watch"             | "status": "disputed"        | SUPPLIER      | CHANGED
        SUPPLIERS     | "text": "EZVIZ",              | "text": "EZVIZ Two",        | NAME          | ADDED
        SUPPLIERS     | "text": "EZVIZ",              | "text": "EZVIZ Two",        | NAME          | REMOVED
        LABELS        | "brand": "Amcrest"            | "brand": "Amcrest Two"      | LABEL         | ADDED
        LABELS        | "brand": "Amcrest"            | "brand": "Amcrest Two"      | LABEL         | REMOVED
        IDENTIFIERS   | "code": "2ADTD"               | "code": "2ADTX"             | FCC_GRANTEE   | ADDED
        IDENTIFIERS   | "strength": "medium"          | "strength": "weak"          | MODEL_PATTERN | CHANGED
        MAC_BLOCKS    | 4419B6,24                     | 4419B7,24                   | MAC_BLOCK     | ADDED
        DIRECTIVES    | "status": "proposed"          | "status": "withdrawn"       | DIRECTIVE     | CHANGED
        LISTINGS      | "subsidiaries": "unstated"    | "subsidiaries": "excluded"  | LISTING       | CHANGED
        APPLICABILITY | "level": "APPLIES"            | "level": "MAY_APPLY"      | APPLICABILITY | CHANGED
        """)
    void saysWhatWasAddedRemovedAndChanged(EditionFile file, String from, String to, Subject subject, Kind kind)
            throws IOException {
        WatchlistDiff diff = diff(file, from, to);
        assertEquals(TestBundles.BUNDLED, diff.before());
        assertEquals("2026.12.1", diff.after());
        assertTrue(diff.count(subject, kind) > 0, () -> diff.changes().toString());
        assertTrue(
                diff.changes().stream().allMatch(change -> change.subject() == subject),
                () -> diff.changes().toString());
    }

    @Test
    void namesTheFieldThatChangedWithBothTexts() throws IOException {
        List<Change.Field> fields = diff(EditionFile.SUPPLIERS, "\"status\": \"watch\"", "\"status\": \"disputed\"")
                .changes()
                .getFirst()
                .fields();
        assertEquals(List.of(new Change.Field("status", "WATCH", "DISPUTED")), fields);
    }

    @Test
    void aFactThatWasOnlyLookedAtAgainIsNotAChange() throws IOException {
        WatchlistDiff diff = diff(EditionFile.LABELS, "\"seen\": \"2026-11-24\"", "\"seen\": \"2026-12-01\"");
        assertEquals(0, diff.count(Subject.LABEL, Kind.CHANGED));
        assertEquals(diff.changes().size(), diff.count(Subject.LABEL, Kind.CHECKED_AGAIN));
        assertTrue(diff.changes().size() > 100);
    }
}
