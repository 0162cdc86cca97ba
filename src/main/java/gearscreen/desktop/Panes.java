package gearscreen.desktop;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// F6: from pane to pane, to the first thing in each that can take the focus.
final class Panes {
    private Panes() {}

    static void cycle(Scene scene, List<Node> panes, boolean backwards) {
        List<Node> there =
                panes.stream().filter(pane -> scene.equals(pane.getScene())).toList();
        int here = -1;
        for (int i = 0; i < there.size(); i++) {
            if (holds(there.get(i), scene.getFocusOwner())) {
                here = i;
            }
        }
        for (int step = 1; step <= there.size(); step++) {
            int next = Math.floorMod(here + (backwards ? -step : step), there.size());
            Optional<Node> target = first(there.get(next));
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    static boolean holds(Node pane, @Nullable Node focused) {
        Node at = focused;
        while (at != null && !at.equals(pane)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .map(Panes::first)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.empty();
    }
}
