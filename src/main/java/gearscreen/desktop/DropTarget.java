package gearscreen.desktop;

import gearscreen.desktop.start.OpeningViewModel;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// The whole window takes files that are dropped on it, whatever page it shows.
final class DropTarget {
    private final OpeningViewModel opening;

    private DropTarget(OpeningViewModel opening) {
        this.opening = opening;
    }

    static void on(Scene scene, OpeningViewModel opening) {
        DropTarget target = new DropTarget(opening);
        scene.setOnDragOver(target::over);
        scene.setOnDragExited(_ -> opening.leave());
        scene.setOnDragDropped(target::dropped);
    }

    private void over(DragEvent event) {
        List<Path> files = files(event);
        if (!files.isEmpty() && opening.drag(files)) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<Path> files = files(event);
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
