package gearscreen.report;

import gearscreen.review.compare.Seen;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.own.OwnAllowance;
import gearscreen.screening.own.OwnEvidence;
import gearscreen.screening.own.OwnFinding;
import gearscreen.screening.own.OwnMarks;
import gearscreen.watchlist.own.EntryKind;
import gearscreen.watchlist.own.ListFormat;
import gearscreen.watchlist.own.ListSource;
import gearscreen.watchlist.own.OwnEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sentences of lists of one's own. They claim no more than that an entry is on a list.
public record OwnWording(Wording wording) {
    /// `Your list (unsigned)`, or the publisher of a public list.
    public String publisher(ListSource list) {
        return publisher(list.format());
    }

    private String publisher(ListFormat format) {
        return wording.text(format.published() ? "own.publisher." + format.id() : "own.publisher.yours");
    }

    /// Publisher, file, names, date, hash.
    public String source(ListSource list) {
        return wording.count("own.source", list.names(), name(list), date(list), list.sha256());
    }

    /// `Your list (unsigned): house.csv`.
    public String name(ListSource list) {
        return name(list.format(), list.file());
    }

    /// @param file its name
    public String name(ListFormat format, String file) {
        return wording.pair(publisher(format), wording.cell(file));
    }

    public String date(ListSource list) {
        return wording.text(
                list.dateOfPublisher() ? "own.date.publisher" : "own.date.file",
                list.date().toString());
    }

    /// The lists that have the item, each once.
    public String lists(OwnMarks marks) {
        return marks.findings().stream()
                .map(OwnFinding::list)
                .distinct()
                .map(this::name)
                .collect(Collectors.joining("; "));
    }

    /// The entry with its kind: `Northlight Optics Ltd (supplier)`.
    public String entry(OwnEntry entry) {
        return entry(entry.name(), entry.kind());
    }

    private String entry(String name, EntryKind kind) {
        return wording.text("own.entry", wording.cell(name), wording.text("own.kind." + kind.id()));
    }

    /// The entry and its list, where a supplier is named otherwise.
    public String listed(OwnFinding finding) {
        return wording.text("own.listed", entry(finding.entry()), name(finding.list()));
    }

    String listed(String name, Seen.OnList list) {
        return wording.text("own.listed", entry(name, list.kind()), name(list.format(), list.file()));
    }

    /// What the heading of a finding says.
    public String heading(OwnFinding finding) {
        return wording.text(
                "own.heading", name(finding.list()), entry(finding.entry()), wording.strength(finding.strength()));
    }

    public String evidence(OwnEvidence evidence) {
        String column = evidence.found().column().isEmpty()
                ? wording.field(evidence.found().field())
                : wording.cell(evidence.found().column());
        return wording.text(
                "own.rule." + evidence.rule().id(),
                column,
                wording.cell(evidence.part()),
                wording.cell(evidence.listed()));
    }

    /// What the list says of the entry: row, date, reason and link.
    public String said(OwnFinding finding) {
        OwnEntry entry = finding.entry();
        return wording.text("own.said.row", String.valueOf(entry.row()), date(finding.list())) + reason(entry);
    }

    private String reason(OwnEntry entry) {
        return Stream.of(
                        entry.reason().isEmpty() ? "" : wording.text("own.said.reason", wording.cell(entry.reason())),
                        entry.link().isEmpty() ? "" : wording.text("own.said.link", wording.cell(entry.link())))
                .filter(text -> !text.isEmpty())
                .map(text -> " " + text)
                .collect(Collectors.joining());
    }

    public String allowance(OwnAllowance allowed) {
        return wording.text("own.allowed", wording.cell(allowed.found().text()), name(allowed.list()))
                + reason(allowed.entry());
    }

    /// A finding in one text.
    public String whole(OwnFinding finding) {
        return Stream.concat(
                        Stream.of(heading(finding) + "."),
                        Stream.concat(finding.evidence().stream().map(this::evidence), Stream.of(said(finding))))
                .collect(Collectors.joining(" "));
    }

    /// Lines of plain text; empty where no list says anything.
    public List<String> lines(ScreenedItem item) {
        List<String> lines = new ArrayList<>();
        for (OwnFinding finding : item.own().findings()) {
            lines.add(heading(finding));
            finding.evidence().forEach(evidence -> lines.add("  * " + evidence(evidence)));
            lines.add("  " + said(finding));
        }
        item.own().allowances().forEach(allowed -> lines.add(allowance(allowed)));
        return lines;
    }
}
