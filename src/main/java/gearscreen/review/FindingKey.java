package gearscreen.review;

import gearscreen.screening.Finding;
import gearscreen.screening.own.OwnFinding;
import gearscreen.watchlist.own.EntryKind;
import gearscreen.watchlist.own.ListFormat;

/// Which finding a decision is about.
///
/// A decision is looked for by item and supplier; where the rule is another one than when it was made, it has to be
/// looked at again.
///
/// @param supplier id of the finding's supplier; for a list of one's own the [#entry]
/// @param rule id of the rule of its strongest evidence
public record FindingKey(Fingerprint item, String supplier, String rule) {
    private static final String OWN = "own:";

    public static FindingKey of(Fingerprint item, Matter matter) {
        return switch (matter) {
            case Matter.Listed(Finding finding) ->
                new FindingKey(
                        item,
                        finding.supplier().id(),
                        finding.evidence().getFirst().rule());
            case Matter.OnOwnList(OwnFinding finding) ->
                new FindingKey(
                        item,
                        entry(finding),
                        finding.evidence().getFirst().rule().id());
        };
    }

    /// Which entry of which list it is: `own:housecsv:supplier:northlightoptics`.
    public static String entry(OwnFinding finding) {
        return entry(
                finding.list().format(),
                finding.list().file(),
                finding.entry().kind(),
                finding.entry().name(),
                finding.entry().link());
    }

    /// A list that the user keeps is known by its file's name and has an entry wherever it stands, so that
    /// decisions outlive a change of other rows. Files of a publisher are named anew with every edition: its
    /// entries are known by name and link.
    public static String entry(ListFormat format, String file, EntryKind kind, String name, String link) {
        return OWN + (format.published() ? format.id() : plain(file)) + ":" + kind.id() + ":" + plain(name)
                + (format.published() ? ":" + plain(link) : "");
    }

    private static String plain(String text) {
        String plain = Canonical.of(text);
        return plain.isEmpty() ? text : plain;
    }

    /// Whether it is an entry of a list of one's own.
    public static boolean isOwn(String supplier) {
        return supplier.startsWith(OWN);
    }

    boolean own() {
        return isOwn(supplier);
    }
}
