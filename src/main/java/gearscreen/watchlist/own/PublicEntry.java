package gearscreen.watchlist.own;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// An entry of a public list, before it is known whether it may be a maker.
///
/// @param type as the publisher writes it; empty where it does not say
/// @param nameColumn the column that holds the name
record PublicEntry(
        String type, String name, List<String> otherNames, String reason, String link, int row, String nameColumn) {
    /// Schemas of FollowTheMoney (OpenSanctions) and the type of the Consolidated Screening List that are firms and
    /// other bodies.
    private static final Set<String> BODIES = Set.of("company", "organization", "publicbody", "entity");

    /// A `LegalEntity` may be a person or a body; many lists of the Consolidated Screening List give no type.
    private static final Set<String> NOT_SAID = Set.of("", "legalentity");

    void into(Entries entries, ListWords words) throws UnusableListException {
        if (name.isBlank()) {
            entries.bad(row, nameColumn, BadRow.Fault.NO_NAME, "");
            return;
        }
        String kind = type.strip().toLowerCase(Locale.ROOT);
        if (NOT_SAID.contains(kind)) {
            if (!words.mayBeFirm(name, otherNames)) {
                entries.leaveOut(LeftOut.KIND_NOT_SAID);
                return;
            }
        } else if (!BODIES.contains(kind)) {
            entries.leaveOut(LeftOut.NO_MAKER);
            return;
        }
        entries.add(new OwnEntry(EntryKind.SUPPLIER, name, otherNames, reason, link, row), nameColumn);
    }
}
