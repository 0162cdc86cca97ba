package gearscreen.inventory;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// Which tool wrote each file of an inventory of several. It grows while they are read: a row is screened when the kind
/// of its own file is known, but not yet where the next one begins.
public final class FileKinds {
    private final List<Begin> begins = new CopyOnWriteArrayList<>();

    /// Where a file begins, and its kind.
    public record Begin(int firstLine, Optional<String> kind) {}

    /// @param firstLine numbered on from the files before
    /// @param kind as in [Layout#fileKind()]
    public void begin(int firstLine, Optional<String> kind) {
        begins.add(new Begin(firstLine, kind));
    }

    /// In the order of the files; may be empty.
    public List<Begin> begins() {
        return List.copyOf(begins);
    }

    /// The kind of the first of these lines whose file has one.
    public Optional<String> of(List<Integer> lines) {
        for (int line : lines) {
            int at = begins.size() - 1;
            while (at > 0 && begins.get(at).firstLine() > line) {
                at--;
            }
            if (at >= 0 && begins.get(at).kind().isPresent()) {
                return begins.get(at).kind();
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileKinds that && begins.equals(that.begins);
    }

    @Override
    public int hashCode() {
        return begins.hashCode();
    }
}
