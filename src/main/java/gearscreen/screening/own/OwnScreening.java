package gearscreen.screening.own;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Item;
import gearscreen.screening.known.Knowledge;
import gearscreen.screening.rule.Remembered;
import gearscreen.screening.text.Words;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.Wording;
import gearscreen.watchlist.own.ListSource;
import gearscreen.watchlist.own.OwnEntry;
import gearscreen.watchlist.own.OwnList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks for the entries of lists of one's own in items. Names are compared with the cells that name a maker and with
/// no other: owners, places and notes are never looked at.
///
/// It may be used by several threads at once; what it remembers of texts is bounded.
public final class OwnScreening {
    /// Without any list.
    public static final OwnScreening NONE = new OwnScreening();

    /// A list with more names is no list that somebody wrote by hand; see [ManyNames].
    private static final int MANY = 2_000;

    private static final List<Field> MAKERS = List.of(Field.VENDOR, Field.BRAND, Field.MAC_VENDOR);
    private static final List<Field> ALLOWED =
            List.of(Field.VENDOR, Field.BRAND, Field.MAC_VENDOR, Field.MODEL, Field.PART_NUMBER);

    private final List<ListSource> sources;
    private final Optional<Names> names;
    private final OwnCodes codes = new OwnCodes();

    /// By the text without blanks and punctuation.
    private final Map<String, List<Listed>> allowed = new HashMap<>();

    /// @param known what was met, by the cell's text
    private record Names(Knowledge knowledge, FewNames few, ManyNames many, Remembered<List<Meeting>> known) {
        static Names of(Knowledge knowledge, FewNames few, ManyNames many) {
            return new Names(knowledge, few, many, new Remembered<>(text -> meetings(knowledge, few, many, text)));
        }

        private static List<Meeting> meetings(Knowledge knowledge, FewNames few, ManyNames many, String text) {
            Words words = knowledge.vocabulary().read(text);
            if (words.size() == 0) {
                return List.of();
            }
            List<Meeting> meetings = new ArrayList<>(0);
            few.meet(words, meetings);
            many.meet(words, meetings);
            return List.copyOf(meetings);
        }
    }

    private OwnScreening() {
        sources = List.of();
        names = Optional.empty();
    }

    private OwnScreening(List<OwnList> lists, Watchlist watchlist) {
        sources = lists.stream().map(OwnList::source).toList();
        List<Listed> few = new ArrayList<>();
        List<Listed> many = new ArrayList<>();
        for (OwnList list : lists) {
            boolean large = list.source().format().published() || list.source().names() > MANY;
            for (OwnEntry entry : list.entries()) {
                add(list.source(), entry, large ? many : few);
            }
        }
        if (few.isEmpty() && many.isEmpty()) {
            names = Optional.empty();
        } else {
            Knowledge knowledge = new Knowledge(watchlist, Wording.bundled());
            names = Optional.of(Names.of(knowledge, new FewNames(knowledge, few), new ManyNames(knowledge, many)));
        }
    }

    /// @param watchlist whose other firms are known to be other ones
    public static OwnScreening of(List<OwnList> lists, Watchlist watchlist) {
        return lists.isEmpty() ? NONE : new OwnScreening(lists, watchlist);
    }

    private void add(ListSource list, OwnEntry entry, List<Listed> makers) {
        Listed listed = new Listed(list, entry, entry.name());
        switch (entry.kind()) {
            case SUPPLIER, BRAND -> {
                makers.add(listed);
                entry.otherNames().forEach(other -> makers.add(new Listed(list, entry, other)));
            }
            case MODEL -> codes.addModel(listed);
            case MAC_PREFIX -> codes.addMac(listed);
            case FCC_CODE -> codes.addFcc(listed);
            case ALLOW ->
                allowed.computeIfAbsent(OwnCodes.plain(entry.name()), _ -> new ArrayList<>(1))
                        .add(listed);
        }
    }

    /// The lists that are used, in their order.
    public List<ListSource> sources() {
        return sources;
    }

    public OwnMarks marks(Item item) {
        if (sources.isEmpty()) {
            return OwnMarks.NONE;
        }
        Map<Entry, List<OwnEvidence>> found = new LinkedHashMap<>();
        names.ifPresent(known -> {
            for (Field field : MAKERS) {
                for (FieldValue cell : item.values(field)) {
                    known.known().of(cell.text()).forEach(meeting -> add(found, meeting, cell));
                }
            }
        });
        if (!codes.isEmpty()) {
            codes.meet(item, (meeting, cell) -> add(found, meeting, cell));
        }
        List<OwnAllowance> allowances = allowed.isEmpty() ? List.of() : allowances(item);
        if (found.isEmpty() && allowances.isEmpty()) {
            return OwnMarks.NONE;
        }
        List<OwnFinding> findings = new ArrayList<>();
        found.forEach((entry, evidence) -> findings.add(new OwnFinding(entry.list(), entry.entry(), evidence)));
        findings.sort(Comparator.comparing(OwnFinding::strength));
        return new OwnMarks(findings, allowances);
    }

    private record Entry(ListSource list, OwnEntry entry) {}

    /// Of several names of an entry that one cell shows, the strongest is enough.
    private static void add(Map<Entry, List<OwnEvidence>> found, Meeting meeting, FieldValue cell) {
        Listed listed = meeting.listed();
        List<OwnEvidence> evidence =
                found.computeIfAbsent(new Entry(listed.list(), listed.entry()), _ -> new ArrayList<>(1));
        OwnEvidence added = new OwnEvidence(meeting.rule(), cell, meeting.part(), listed.text(), meeting.strength());
        Optional<OwnEvidence> ofCell =
                evidence.stream().filter(known -> known.found().equals(cell)).findFirst();
        if (ofCell.isEmpty()) {
            evidence.add(added);
        } else if (added.strength().compareTo(ofCell.get().strength()) < 0) {
            evidence.remove(ofCell.get());
            evidence.add(added);
        }
    }

    private List<OwnAllowance> allowances(Item item) {
        List<OwnAllowance> allowances = new ArrayList<>(0);
        for (Field field : ALLOWED) {
            for (FieldValue cell : item.values(field)) {
                for (Listed listed : allowed.getOrDefault(OwnCodes.plain(cell.text()), List.of())) {
                    allowances.add(new OwnAllowance(listed.list(), listed.entry(), cell));
                }
            }
        }
        return allowances;
    }

    /// Whether a text is a maker on one of the lists.
    public boolean namesMaker(String text) {
        return names.filter(known -> !known.known().of(text).isEmpty()).isPresent();
    }
}
