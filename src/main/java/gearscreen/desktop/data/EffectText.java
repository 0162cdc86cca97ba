package gearscreen.desktop.data;

import gearscreen.app.edition.ScanEffect;
import gearscreen.inventory.VisibleText;
import gearscreen.text.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// One sentence on what an update would change in a scan.
record EffectText(Messages messages) {
    private static final int LONGEST = 160;

    /// *cameras.csv of 2026-11-12, list 2026.11.1 (40 devices): 3 devices change from not flagged to flagged. 1
    /// decision has lost its ground.*
    String of(ScanEffect effect) {
        String name = VisibleText.of(effect.name(), LONGEST);
        String scan = effect.made()
                .map(made -> messages.text(
                        "data.effect.kept",
                        name,
                        LocalDate.ofInstant(made, ZoneId.systemDefault()).toString(),
                        effect.list()))
                .orElseGet(() -> messages.text("data.effect.inHand", name));
        return messages.count("data.effect", effect.items(), scan, String.join(" ", changes(effect)));
    }

    private List<String> changes(ScanEffect effect) {
        List<String> changes = new ArrayList<>();
        add("newly", effect.newlyFlagged(), changes);
        add("gone", effect.noLongerFlagged(), changes);
        add("changed", effect.otherwiseChanged(), changes);
        add("decisions", effect.lostDecisions(), changes);
        return changes.isEmpty() ? List.of(messages.text("data.effect.nothing")) : changes;
    }

    private void add(String what, long count, List<String> changes) {
        if (count > 0) {
            changes.add(messages.count("data.effect." + what, count));
        }
    }
}
