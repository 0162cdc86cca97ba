package gearscreen.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What has changed under a decision. The sentence's key is `review.changed.` + what id, with the directive as fact.
///
/// @param directive id of the directive that changed; empty where none is meant
public record Change(What what, String directive) {
    /// Only these decisions rest on what a directive means for the organisation.
    private static final Set<Disposition> REST_ON_MEANING =
            EnumSet.of(Disposition.DOES_NOT_APPLY, Disposition.EXCEPTION);

    public enum What {
        /// The same device now shows another maker or model.
        ITEM("item"),
        EVIDENCE("evidence"),
        SUPPLIER("supplier"),
        /// What a list of one's own says of its entry: another reason, another link.
        OWN_ENTRY("ownEntry"),
        DIRECTIVE_TEXT("directiveText"),
        DIRECTIVE_ADDED("directiveAdded"),
        DIRECTIVE_GONE("directiveGone"),
        /// What the directive means for the organisation: another profile, another as-of date.
        APPLICABILITY("applicability");

        private final String id;

        What(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /// In the order of [What]; empty where the decision still rests on the same.
    static List<Change> between(Decision decision, FindingKey key, Basis now) {
        List<Change> changes = new ArrayList<>();
        Basis then = decision.basis();
        if (!decision.key().item().kind().equals(key.item().kind())) {
            changes.add(new Change(What.ITEM, ""));
        }
        if (!decision.key().rule().equals(key.rule()) || then.evidence() != now.evidence()) {
            changes.add(new Change(What.EVIDENCE, ""));
        }
        if (then.supplier() != now.supplier()) {
            changes.add(new Change(key.own() ? What.OWN_ENTRY : What.SUPPLIER, ""));
        }
        if (!then.directives().equals(now.directives())) {
            boolean meaning = REST_ON_MEANING.contains(decision.disposition());
            directives(then.directives(), now.directives(), meaning, changes);
        }
        return List.copyOf(changes);
    }

    private static void directives(
            Map<String, Basis.Rule> then, Map<String, Basis.Rule> now, boolean meaning, List<Change> changes) {
        Set<String> ids = new TreeSet<>(then.keySet());
        ids.addAll(now.keySet());
        for (What what : List.of(What.DIRECTIVE_TEXT, What.DIRECTIVE_ADDED, What.DIRECTIVE_GONE, What.APPLICABILITY)) {
            for (String id : ids) {
                Basis.Rule before = then.get(id);
                Basis.Rule after = now.get(id);
                boolean changed = switch (what) {
                    case DIRECTIVE_TEXT -> before != null && after != null && before.text() != after.text();
                    case DIRECTIVE_ADDED -> before == null;
                    case DIRECTIVE_GONE -> after == null;
                    case APPLICABILITY ->
                        meaning && before != null && after != null && before.applicability() != after.applicability();
                    case ITEM, EVIDENCE, SUPPLIER, OWN_ENTRY -> false;
                };
                if (changed) {
                    changes.add(new Change(what, id));
                }
            }
        }
    }
}
