package gearscreen.report;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.inventory.LineAccount;
import gearscreen.inventory.LinePlace;
import gearscreen.inventory.RowProblem;
import gearscreen.inventory.SkippedLine;
import gearscreen.inventory.VisibleText;
import gearscreen.screening.Conflict;
import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.Strength;
import gearscreen.screening.WhyNot;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.screening.applicability.Reason;
import gearscreen.text.LocalizedText;
import gearscreen.text.Messages;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Supplier;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The sentences of reports, made from codes and facts. Texts of the inventory come out with control characters shown
/// as marks and cut to a bounded length; escaping is the business of each format. Not for several threads at once.
public final class Wording {
    /// Longest text of a cell that a person is shown, in characters.
    private static final int LONGEST = 1_000;

    private final Messages messages;

    /// A pattern is taken apart once: reports say the same sentences for every row.
    private final Map<String, MessageFormat> formats = new HashMap<>();

    private final ReasonTexts reasons = new ReasonTexts(this);

    public Wording(Messages messages) {
        this.messages = messages;
    }

    public Messages messages() {
        return messages;
    }

    public String text(String key, Object... facts) {
        return formats.computeIfAbsent(key, messages::format).format(facts);
    }

    public String count(String key, long count, Object... facts) {
        return messages.count(key, count, facts);
    }

    public String text(LocalizedText text) {
        return text.in(messages.language());
    }

    /// Text of the inventory as a person may see it.
    public String cell(String text) {
        if (text.length() <= LONGEST) {
            return VisibleText.of(text);
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return messages.count("report.cut", text.length() - end, VisibleText.of(text.substring(0, end)));
    }

    /// The supplier of a finding, with the affiliate or brand company that the item shows.
    public String supplier(Finding finding) {
        return finding.via()
                .map(via -> text("report.finding.via", finding.supplier().name(), via.name()))
                .orElse(finding.supplier().name());
    }

    public String outcome(Outcome outcome) {
        return text("outcome." + outcome.id());
    }

    public String strength(Strength strength) {
        return text("strength." + strength.name());
    }

    public String applicability(Applicability level) {
        return text("applicability." + level.name());
    }

    public String status(Directive.Status status) {
        return text("report.status." + status.name());
    }

    /// The status with the days on which the directive has effect and the day on which that was last looked at.
    public String statusAndDates(Directive directive) {
        StringBuilder status = new StringBuilder(status(directive.status()));
        directive
                .inForceFrom()
                .ifPresent(day -> status.append(' ').append(text("report.directive.from", day.toString())));
        directive
                .inForceUntil()
                .ifPresent(day -> status.append(' ').append(text("report.directive.until", day.toString())));
        return status.append(' ')
                .append(text("report.directive.checked", directive.lastChecked().toString()))
                .toString();
    }

    public String field(Field field) {
        return text("field." + field.id());
    }

    public String reason(Reason reason) {
        return reasons.of(reason);
    }

    /// The directives of a finding by what they mean, in its order.
    public Map<Meaning, List<Directive>> byMeaning(List<ListingEffect> effects) {
        Map<Meaning, List<Directive>> groups = new LinkedHashMap<>();
        for (ListingEffect effect : effects) {
            List<Directive> group = groups.computeIfAbsent(
                    new Meaning(effect.applicability(), reason(effect.reason())), _ -> new ArrayList<>());
            if (group.stream()
                    .noneMatch(known -> known.id().equals(effect.directive().id()))) {
                group.add(effect.directive());
            }
        }
        return groups;
    }

    public String evidence(Evidence evidence) {
        // Three bytes are no address.
        String key = evidence.kind().equals("registrant-prefix") ? "evidence.macPrefix" : "evidence." + evidence.rule();
        return text(key, column(evidence.found()), cell(evidence.part()), listed(evidence));
    }

    /// The text of the watchlist as a cell; words of ours in the reader's language.
    public String listed(Evidence evidence) {
        return cell(evidence.described().map(this::text).orElse(evidence.listed()));
    }

    /// The header of the cell's column; the field where a text was typed and has no column.
    private String column(FieldValue value) {
        return value.column().isEmpty() ? field(value.field()) : cell(value.column());
    }

    /// Two texts as name and content: `Line 17: Hikvision`.
    public String pair(String name, String content) {
        return text("report.pair", name, content);
    }

    /// The two cells of a finding that point to different makers; empty where they agree.
    public Optional<String> conflict(Finding finding) {
        return finding.conflict().map(conflict -> conflict(conflict, finding.supplier()));
    }

    private String conflict(Conflict conflict, Supplier supplier) {
        return text(
                "conflict.sentence",
                column(conflict.says()),
                cell(conflict.says().text()),
                cell(conflict.named()),
                column(conflict.evidence().found()),
                cell(conflict.evidence().found().text()),
                supplier.name());
    }

    /// What came near a match, and why it is none.
    public String whyNot(WhyNot.Candidate candidate) {
        return text(
                "whyNot." + candidate.reason(),
                cell(candidate.found().column()),
                cell(candidate.found().text()),
                candidate.listed(),
                candidate.supplier().name());
    }

    public String nextStep(ScreenedItem item) {
        return text("nextStep." + item.nextStep());
    }

    /// The number of a line: `17`, of several files `17 (cameras.csv)`.
    public String line(Inventory inventory, int line) {
        LinePlace place = inventory.place(line);
        return inventory.isOfSeveralFiles()
                ? text("report.lineOfFile", String.valueOf(place.line()), cell(place.file()))
                : String.valueOf(line);
    }

    /// The sentence of a problem of a single file.
    public String problem(RowProblem problem) {
        return problem(problem, String.valueOf(problem.line()));
    }

    public String problem(RowProblem problem, Inventory inventory) {
        return problem(problem, line(inventory, problem.line()));
    }

    /// `{0}` is the line, `{1}` the column, then its facts.
    private String problem(RowProblem problem, String line) {
        List<Object> facts = new ArrayList<>();
        facts.add(line);
        facts.add(cell(problem.column()));
        problem.facts().forEach(fact -> facts.add(cell(fact)));
        return text("problem." + problem.code().id(), facts.toArray());
    }

    public String skipped(SkippedLine.Why why) {
        return text("skipped." + why.id());
    }

    /// The answer of a report in one sentence.
    public String answer(ScanResult scan) {
        long items = scan.counts().items();
        if (items == 0) {
            return text("report.answer.empty");
        }
        String with = scan.lists().isEmpty() ? "report.answer." : "own.answer.";
        return scan.flagged() == 0
                ? count(with + "none", items, scan.watchlistVersion())
                : count(with + "some", scan.flagged(), items);
    }

    /// Where the lines of a file went, as a sum.
    public String account(LineAccount account) {
        return text(
                "report.text.lines",
                account.lines(),
                account.items(),
                account.merged(),
                account.skipped(),
                account.problems());
    }

    /// The line of the header, or that there is none.
    public String header(Layout layout) {
        return layout.headerLine() == 0
                ? text("report.file.noHeader")
                : text("report.file.headerLine", String.valueOf(layout.headerLine()));
    }

    /// The names of the profiles, or that none is set.
    public String profiles(List<OrganisationProfile> profiles) {
        return profiles.isEmpty()
                ? text("report.profile.none")
                : profiles.stream().map(profile -> text(profile.name())).collect(Collectors.joining("; "));
    }

    /// `Line 17`, `Lines 17, 18`; after twenty lines only how many there are more.
    public String lines(Item item) {
        return lines(item.lines(), String::valueOf);
    }

    public String lines(Item item, Inventory inventory) {
        return lines(item.lines(), inventory);
    }

    public String lines(List<Integer> lines, Inventory inventory) {
        return lines(lines, line -> line(inventory, line));
    }

    private String lines(List<Integer> lines, Function<Integer, String> named) {
        int shown = Math.min(20, lines.size());
        String some = lines.stream().limit(shown).map(named).collect(Collectors.joining(", "));
        int more = lines.size() - shown;
        return count("report.lines", lines.size(), more == 0 ? some : some + " … +" + more);
    }

    /// What an item is called in one line: maker and model, else the first text that tells it apart.
    public String name(Item item) {
        return ItemName.of(item).orElseGet(() -> text("report.item.nameless"));
    }
}
