package gearscreen.screening.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.screening.Cases;
import gearscreen.text.Language;
import gearscreen.text.LocalizedText;
import gearscreen.text.Messages;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.load.WatchlistLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What each directive means for each profile, and when: two tables that were reviewed against who each text binds.
/// Where they and the program differ, the data is changed and not the table, unless the text was read wrong.
class ApplicabilityTablesTest {
    private static final Watchlist WATCHLIST = WatchlistLoader.bundled();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Path BY_PROFILE = Path.of("src/test/resources/applicability/profiles-by-directive.csv");
    private static final Path BY_DATE = Path.of("src/test/resources/applicability/directives-by-date.csv");

    /// A cell is the first letter of the level, the reason, and `/own` where the watchlist has a sentence for it.
    @Test
    void everyDirectiveMeansToEveryProfileWhatTheReviewedTableSays() throws IOException {
        Map<String, Map<String, String>> table = table(BY_PROFILE);
        assertEquals(WATCHLIST.directives().keySet(), table.keySet(), "a row for every directive");
        List<String> wrong = new ArrayList<>();
        for (Directive directive : WATCHLIST.directives().values()) {
            profiles().forEach(profile -> {
                String right = cell(table, directive, profile);
                String got = cell(applicabilities(profile, TODAY).of(directive));
                if (!right.equals(got)) {
                    wrong.add(directive.id() + " for " + profile + ": right " + right + ", got " + got);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    /// The sentence is in both languages, and what a profile leaves open is asked in words of its own.
    @Test
    void everyCellHasItsSentenceInBothLanguages() {
        Set<String> missing = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            for (Directive directive : WATCHLIST.directives().values()) {
                profiles().forEach(profile -> {
                    Reason reason =
                            applicabilities(profile, TODAY).of(directive).reason();
                    boolean said = reason.sentence()
                            .map(LocalizedText::hasFrench)
                            .orElseGet(() -> messages.has("applicability." + reason.code()));
                    if (!said) {
                        missing.add(language + ": " + reason.code());
                    }
                });
            }
        }
        assertEquals(Set.of(), missing);
    }

    /// `in force`, `not yet`, `over`, `proposed`, or `unknown` where it has begun and its state is not known.
    @Test
    void everyDirectiveIsOnEachDateWhatItsSourcesSay() throws IOException {
        Map<String, Map<String, String>> table = table(BY_DATE);
        assertEquals(WATCHLIST.directives().keySet(), table.keySet(), "a row for every directive");
        List<String> wrong = new ArrayList<>();
        for (Directive directive : WATCHLIST.directives().values()) {
            Map<String, String> row = table.getOrDefault(directive.id(), Map.of());
            row.forEach((date, right) -> {
                if (date.matches("\\d{4}-\\d{2}-\\d{2}") && !right.equals(state(directive, LocalDate.parse(date)))) {
                    wrong.add(directive.id() + " on " + date + ": right " + right + ", got "
                            + state(directive, LocalDate.parse(date)));
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    /// A listing means what its directive means, but for its own dates and for companies that it does not reach.
    @Test
    void aListingMeansWhatItsDirectiveMeans() {
        List<String> wrong = new ArrayList<>();
        profiles().forEach(profile -> {
            Applicabilities applicabilities = applicabilities(profile, TODAY);
            for (Supplier supplier : WATCHLIST.suppliers().values()) {
                for (ListingEffect effect : applicabilities.of(supplier, Optional.empty())) {
                    String right = cell(applicabilities.of(effect.directive()));
                    String got = cell(new DirectiveEffect(effect.applicability(), effect.reason()));
                    if (!right.equals(got)) {
                        wrong.add(effect.listing().directive() + "/" + supplier.id() + " for " + profile + ": " + right
                                + ", got " + got);
                    }
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void ofSeveralProfilesTheStrongestNamesItself() {
        OrganisationProfile shop = profile("ca-private-business");
        OrganisationProfile contractor = profile("us-federal-contractor");
        Directive part = directive("US-NDAA-FY2019-889-B");
        DirectiveEffect both = new Applicabilities(WATCHLIST, List.of(shop, contractor), TODAY).of(part);
        assertEquals("A binds-you/own", cell(both));
        assertEquals(Optional.of(contractor.name()), both.reason().profile());
        DirectiveEffect one = new Applicabilities(WATCHLIST, List.of(contractor), TODAY).of(part);
        assertEquals(Optional.empty(), one.reason().profile(), "nothing to tell apart");
        DirectiveEffect neither =
                new Applicabilities(WATCHLIST, List.of(shop, profile("gb-government-department")), TODAY).of(part);
        assertEquals(Optional.empty(), neither.reason().profile(), "no profile makes it more than information");
    }

    @Test
    void aDirectiveOfOneOfSeveralCountriesIsNotOfAnother() {
        List<OrganisationProfile> both = List.of(profile("ca-private-business"), profile("us-federal-contractor"));
        Applicabilities applicabilities = new Applicabilities(WATCHLIST, both, TODAY);
        assertEquals("I binds-others", cell(applicabilities.of(directive("US-FCC-22-84"))));
        assertEquals("I binds-others/own", cell(applicabilities.of(directive("CA-GOC-HIKVISION-USE-BAN-2025"))));
        assertEquals("I elsewhere", cell(applicabilities.of(directive("DK-CITY-AGENCIES"))));
    }

    /// A profile of answers: what it leaves open may apply, whatever the place, and is never hidden.
    @Test
    void whatAProfileLeavesOpenMayApply() {
        OrganisationProfile open = answers("US", Optional.empty(), Set.of("private-business"), Set.of("state-agency"));
        assertEquals("M question-unanswered.state-agency", cell(open, "US-TX-PROHIBITED-TECH"));
        OrganisationProfile texas =
                answers("US", Optional.of("US-TX"), Set.of("private-business"), Set.of("state-agency"));
        assertEquals("M question-unanswered.state-agency", cell(texas, "US-TX-PROHIBITED-TECH"));
        assertEquals("I binds-others", cell(texas, "US-VT-ADS-2019"), "another state");
        OrganisationProfile agency = answers("US", Optional.empty(), Set.of("state-agency"), Set.of());
        assertEquals("M question-unanswered.place", cell(agency, "US-VT-ADS-2019"), "which state is open");
        assertEquals("M question-unanswered.place", cell(agency, "US-TX-PROHIBITED-TECH"), "a sentence of its own too");
        OrganisationProfile louisiana = answers("US", Optional.of("US-LA"), Set.of("state-agency"), Set.of());
        assertEquals("I elsewhere", cell(louisiana, "US-TX-PROHIBITED-TECH"));
        assertEquals("A binds-you", cell(louisiana, "US-LA-39-1753-1"));
        OrganisationProfile somewhere = answers("ZZ", Optional.empty(), Set.of("importer-reseller"), Set.of());
        assertEquals("M question-unanswered.place", cell(somewhere, "IN-CCTV-CRO-STQC"), "which country is open");
        OrganisationProfile carrier = answers("CA", Optional.empty(), Set.of("telecom-carrier"), Set.of());
        assertEquals("M binds-some-uses/own", cell(carrier, "CA-POLICY-5G-HUAWEI-ZTE-2022"), "a statement of intent");
    }

    /// Every question that a profile can leave open is put in words of its own, in both languages.
    @Test
    void everyOpenQuestionHasWords() {
        Set<String> roles = new LinkedHashSet<>();
        WATCHLIST.boundRoles().forEach(bound -> {
            if (bound.level() != gearscreen.watchlist.Applicability.INFORMATION) {
                roles.addAll(bound.roles());
            }
        });
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            roles.forEach(role ->
                    assertTrue(messages.has("applicability.question-unanswered." + role), language + " " + role));
        }
    }

    /// Where a question names a province or state, it does so by name.
    @Test
    void everyProvinceOrStateOfADirectiveHasAName() {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            WATCHLIST.directives().values().stream()
                    .flatMap(directive -> directive.subdivision().stream())
                    .forEach(place -> assertTrue(messages.has("place." + place), language + " " + place));
        }
    }

    private static String state(Directive directive, LocalDate date) {
        return switch (new Applicabilities(WATCHLIST, List.of(), date)
                .of(directive)
                .reason()
                .code()) {
            case "proposed" -> "proposed";
            case "not-yet-in-force" -> "not yet";
            case "no-longer-in-force" -> "over";
            default -> directive.status() == Directive.Status.UNKNOWN ? "unknown" : "in force";
        };
    }

    private static String cell(OrganisationProfile profile, String directive) {
        return cell(new Applicabilities(WATCHLIST, List.of(profile), TODAY).of(directive(directive)));
    }

    private static String cell(DirectiveEffect effect) {
        return effect.applicability().name().charAt(0) + " " + effect.reason().code()
                + (effect.reason().sentence().isPresent() ? "/own" : "");
    }

    private static String cell(Map<String, Map<String, String>> table, Directive directive, String profile) {
        return table.getOrDefault(directive.id(), Map.of()).getOrDefault(profile, "not in the table");
    }

    private static Stream<String> profiles() {
        return Stream.concat(Stream.of("none"), WATCHLIST.profiles().keySet().stream());
    }

    private static Applicabilities applicabilities(String profile, LocalDate asOf) {
        return new Applicabilities(WATCHLIST, profile.equals("none") ? List.of() : List.of(profile(profile)), asOf);
    }

    private static OrganisationProfile profile(String id) {
        return java.util.Objects.requireNonNull(WATCHLIST.profiles().get(id), id);
    }

    private static OrganisationProfile answers(
            String country, Optional<String> subdivision, Set<String> roles, Set<String> unanswered) {
        LocalizedText name = new LocalizedText("Answers", "Réponses");
        return new OrganisationProfile("answers", name, name, country, subdivision, roles, unanswered);
    }

    private static Directive directive(String id) {
        return WATCHLIST.directive(id).orElseThrow();
    }

    private static Map<String, Map<String, String>> table(Path file) throws IOException {
        Map<String, Map<String, String>> table = new HashMap<>();
        for (Map<String, String> row : Cases.rows(file)) {
            table.put(row.getOrDefault("directive", ""), row);
        }
        return table;
    }
}
