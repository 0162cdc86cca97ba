package gearscreen.watchlist.diff;

import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.diff.Change.Subject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The facts of an edition by what makes each the same fact in another edition.
final class Facts {
    private final Map<String, Fact> byKey = new LinkedHashMap<>();

    private Facts() {}

    static Map<String, Fact> of(Watchlist list, Subject subject) {
        Facts facts = new Facts();
        switch (subject) {
            case SUPPLIER ->
                list.suppliers().values().forEach(s -> facts.add(s.id(), s.id(), s.name(), s, Set.of("names")));
            case DIRECTIVE ->
                list.directives()
                        .values()
                        .forEach(d -> facts.add(d.id(), d.id(), d.title().en(), d, Set.of()));
            case LISTING ->
                list.listings()
                        .forEach(l -> facts.add(
                                l.directive() + "/" + l.supplier() + "/" + l.name(),
                                l.supplier(),
                                l.directive(),
                                l,
                                Set.of()));
            case NAME ->
                list.suppliers()
                        .values()
                        .forEach(s -> s.names()
                                .forEach(n -> facts.add(s.id() + "/" + n.text(), s.id(), n.text(), n, Set.of())));
            case LABEL ->
                list.labels().forEach(l -> facts.add(l.supplier() + "/" + l.brand(), l.supplier(), l.brand(), l));
            case MODEL_PATTERN -> list.modelPatterns().forEach(p -> facts.add(p.id(), p.supplier(), p.id(), p));
            case FCC_GRANTEE ->
                list.fccGrantees().forEach(g -> facts.add(g.supplier() + "/" + g.code(), g.supplier(), g.code(), g));
            case MAC_BLOCK ->
                list.macBlocks().forEach(b -> facts.add(b.supplier() + "/" + b.prefix(), b.supplier(), b.prefix(), b));
            case OTHER_COMPANY -> list.otherCompanies().forEach(o -> facts.add(o.name(), o.name(), o.name(), o));
            case APPLICABILITY -> facts.applicability(list);
        }
        return facts.byKey;
    }

    private void applicability(Watchlist list) {
        list.profiles()
                .values()
                .forEach(p -> add("profile/" + p.id(), p.id(), p.name().en(), p));
        list.boundRoles().forEach(r -> add("bound/" + r.bound(), r.bound(), r.bound(), r));
        list.overrides()
                .forEach(o -> add(
                        "override/" + o.directive() + "/" + o.country().orElse("") + "/"
                                + o.role().orElse(""),
                        o.directive(),
                        o.directive(),
                        o));
    }

    private void add(String key, String owner, String name, Record record) {
        add(key, owner, name, record, Set.of());
    }

    /// A second fact with the same key keeps a key of its own, so that none is lost.
    private void add(String key, String owner, String name, Record record, Set<String> without) {
        Fact fact = Fact.of(owner, name, record, without);
        String free = key;
        for (int i = 2; byKey.containsKey(free); i++) {
            free = key + "#" + i;
        }
        byKey.put(free, fact);
    }
}
