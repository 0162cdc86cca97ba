package gearscreen.watchlist.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Provenance;
import gearscreen.watchlist.Watchlist;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Where the facts come from: what flags something must stand on a page that anybody can open.
class WatchlistSourcesTest {
    private static final Watchlist WATCHLIST = WatchlistLoader.bundled();

    private static final Pattern ADDRESS = Pattern.compile("https?://[\\w-]+(\\.[\\w-]+)+");

    /// Of a hundred facts that are on.
    private static final int WITH_ADDRESS = 95;

    private record Fact(String what, Provenance provenance) {
        boolean hasAddress() {
            return ADDRESS.matcher(provenance.source()).find();
        }
    }

    @Test
    void nineteenOfTwentyFactsThatAreOnHaveAPublicAddress() {
        List<Fact> on = facts().filter(fact -> fact.provenance().on()).toList();
        List<String> without =
                on.stream().filter(fact -> !fact.hasAddress()).map(Fact::what).toList();
        int percent = 100 * (on.size() - without.size()) / on.size();
        assertTrue(percent >= WITH_ADDRESS, () -> percent + " %, without: " + without);
    }

    @Test
    void noFactThatIsOnIsFromMemory() {
        List<String> remembered = facts().filter(fact -> fact.provenance().on())
                .filter(fact -> remembered(fact.provenance().source()))
                .map(Fact::what)
                .toList();
        assertEquals(List.of(), remembered);
    }

    @Test
    void noTextOfADirectiveIsFromMemory() {
        List<String> remembered = new ArrayList<>();
        for (Directive directive : WATCHLIST.directives().values()) {
            Stream.concat(
                            Stream.of(
                                    directive.citation(),
                                    directive.boundNote().en(),
                                    directive.covers().en(),
                                    directive.meaning().en()),
                            directive.dates().stream().map(date -> date.note().en()))
                    .filter(WatchlistSourcesTest::remembered)
                    .forEach(text -> remembered.add(directive.id() + ": " + text));
        }
        assertEquals(List.of(), remembered);
    }

    @Test
    void everyDirectiveHasASourceThatCanBeOpened() {
        List<String> without = WATCHLIST.directives().values().stream()
                .filter(directive -> directive.sources().stream()
                        .noneMatch(source -> source.on() && new Fact(directive.id(), source).hasAddress()))
                .map(Directive::id)
                .toList();
        assertEquals(List.of(), without);
    }

    /// A listing of a supplier may not rest on less than the directive that makes it.
    @Test
    void everyListingHasAPublicAddress() {
        List<String> without = WATCHLIST.listings().stream()
                .map(listing -> new Fact(listing.directive() + "/" + listing.supplier(), listing.provenance()))
                .filter(fact -> fact.provenance().on() && !fact.hasAddress())
                .map(Fact::what)
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void noFactWasSeenAfterTheEditionWasMade() {
        List<String> later = facts().filter(fact -> fact.provenance().seen().isAfter(WATCHLIST.date()))
                .map(Fact::what)
                .toList();
        assertEquals(List.of(), later);
    }

    private static Stream<Fact> facts() {
        return Stream.of(
                        WATCHLIST.suppliers().values().stream()
                                .flatMap(supplier -> supplier.names().stream()
                                        .map(name -> new Fact(supplier.id() + " " + name.text(), name.provenance()))),
                        WATCHLIST.labels().stream().map(label -> new Fact(label.brand(), label.provenance())),
                        WATCHLIST.modelPatterns().stream().map(pattern -> new Fact(pattern.id(), pattern.provenance())),
                        WATCHLIST.fccGrantees().stream().map(grantee -> new Fact(grantee.code(), grantee.provenance())),
                        WATCHLIST.listings().stream()
                                .map(listing ->
                                        new Fact(listing.directive() + "/" + listing.supplier(), listing.provenance())),
                        WATCHLIST.otherCompanies().stream()
                                .map(company -> new Fact(company.name(), company.provenance())),
                        WATCHLIST.directives().values().stream()
                                .flatMap(directive ->
                                        directive.sources().stream().map(source -> new Fact(directive.id(), source))))
                .flatMap(facts -> facts);
    }

    private static boolean remembered(String text) {
        return text.toLowerCase(Locale.ROOT).contains("memory");
    }
}
