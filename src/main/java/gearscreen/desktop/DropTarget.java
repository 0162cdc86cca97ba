package gearscreen.desktop;

import gearscreen.desktop.start.OpeningViewModel;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/// The whole window takes files that are dropped on it, whatever page it shows.
final class DropTarget {
    private final OpeningViewModel opening;
    private boolean over;

    private DropTarget(OpeningViewModel opening) {
        this.opening = opening;
    }

    static void on(Scene scene, OpeningViewModel opening) {
        DropTarget target = new DropTarget(opening);
        scene.setOnDragEntered(_ -> target.over = true);
        scene.setOnDragOver(target::over);
        scene.setOnDragExited(_ -> target.leave());
        scene.setOnDragDropped(target::dropped);
        // The pointer moves freely only where nothing is dragged. Some sources tell their place once more after the
        // drop, and nobody would say that they are gone.
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, _ -> target.leave());
    }

    private void leave() {
        if (opening.dragged().get().isPresent()) {
            opening.leave();
        }
        over = false;
    }

    private void over(DragEvent event) {
        List<Path> files = files(event);
        if (over && !files.isEmpty() && opening.drag(files)) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<Path> files = files(event);
        over = false;
        opening.drop(files);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().hasFiles()
                ? event.getDragboard().getFiles().stream().map(File::toPath).toList()
                : List.of();
    }
}
