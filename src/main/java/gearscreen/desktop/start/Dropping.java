package gearscreen.desktop.start;

import gearscreen.desktop.scan.Chosen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What comes of files that are dragged over the window: judged by their names only, since nothing is read before the
/// drop. A name that says nothing may hold a table.
public sealed interface Dropping {
    Map<String, Why> NO_TABLES = Map.ofEntries(
            Map.entry("pdf", Why.DOCUMENT),
            Map.entry("doc", Why.DOCUMENT),
            Map.entry("docx", Why.DOCUMENT),
            Map.entry("ppt", Why.DOCUMENT),
            Map.entry("pptx", Why.DOCUMENT),
            Map.entry("odt", Why.DOCUMENT),
            Map.entry("png", Why.PICTURE),
            Map.entry("jpg", Why.PICTURE),
            Map.entry("jpeg", Why.PICTURE),
            Map.entry("gif", Why.PICTURE),
            Map.entry("heic", Why.PICTURE),
            Map.entry("zip", Why.ARCHIVE),
            Map.entry("7z", Why.ARCHIVE),
            Map.entry("rar", Why.ARCHIVE),
            Map.entry("gz", Why.ARCHIVE),
            Map.entry("ods", Why.OTHER_WORKBOOK),
            Map.entry("numbers", Why.OTHER_WORKBOOK),
            Map.entry("xlsb", Why.OTHER_WORKBOOK));

    /// The key of the sentence is `drop.not.` + id.
    enum Why {
        FOLDER("folder"),
        DOCUMENT("document"),
        PICTURE("picture"),
        ARCHIVE("archive"),
        OTHER_WORKBOOK("workbook"),
        NOTHING("nothing");

        private final String id;

        Why(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /// Tables, one or more.
    record Tables(List<Path> files) implements Dropping {
        public Tables {
            files = List.copyOf(files);
        }
    }

    /// A newer edition of the lists.
    record Edition(Path file) implements Dropping {}

    /// Nothing that can be read.
    ///
    /// @param name of the file that cannot; empty where there is none
    record Refused(String name, Why why) implements Dropping {}

    static Dropping of(List<Path> files, ListEditions editions) {
        if (files.isEmpty()) {
            return new Refused("", Why.NOTHING);
        }
        if (files.size() == 1 && editions.takes(files.getFirst())) {
            return new Edition(files.getFirst());
        }
        for (Path file : files) {
            String name = Chosen.nameOf(file);
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            Why why = Files.isDirectory(file) ? Why.FOLDER : NO_TABLES.get(ending);
            if (why != null) {
                return new Refused(name, why);
            }
        }
        return new Tables(files);
    }
}
