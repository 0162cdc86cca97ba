package gearscreen.desktop.start;

import java.nio.file.Path;

/// Takes files that hold a newer edition of the lists.
public interface ListEditions {
    /// Takes none.
    ListEditions NONE = new ListEditions() {
        @Override
        public boolean takes(Path file) {
            return false;
        }

        @Override
        public void open(Path file) {
            throw new IllegalStateException("takes none");
        }
    };

    /// Judged by the name: nothing is read.
    boolean takes(Path file);

    /// Shows what is in it and asks what to do.
    void open(Path file);
}
