package gearscreen.watchlist;

import gearscreen.text.packed.PackedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Words that many firms share: what is left of a maker's name without them tells it from others.
///
/// Words are single, in lower case and without accents or full stops (`S.r.l.` is `srl`).
///
/// @param legalForms `gmbh`, `ltd`, and the little words between them (`and`, `of`)
/// @param places countries, continents and points of the compass
/// @param towns towns and provinces of China and Taiwan
/// @param generic what firms call their trade: `technology`, `security`
/// @param devices what inventories call things: `camera`, `nvr`, `outdoor`
/// @param fillers what is written where the maker is not known: `unknown`, `generic`
/// @param relations words that say of a name that it is not the maker's: `not`, `compatible`, `replaces`
/// @param companyWords words that, behind an uncommon word, make it the name of a firm in running text
/// @param hanShared the shared words of Chinese names: forms, places and trades
/// @param commonNames names that many unrelated firms of China bear
/// @param otherTrades words of trades that have nothing to do with electronics: `scales`, `hotel`
public record Wording(
        Set<String> legalForms,
        Set<String> places,
        Set<String> towns,
        Set<String> generic,
        Set<String> devices,
        Set<String> fillers,
        Relations relations,
        Set<String> companyWords,
        Set<String> hanShared,
        Set<String> commonNames,
        Set<String> otherTrades,
        List<FileKind> fileKinds) {
    private static final String PACKED = "/gearscreen/data/packed/wording.bin";
    private static final String RESOURCE = "/gearscreen/data/watchlist/wording.json";

    /// A kind of file that only the devices of one supplier, or mostly those, can appear in.
    ///
    /// @param kind as `Layout.fileKind` names it
    /// @param certain true where every row is such a device
    /// @param listed how the kind of file is called
    public record FileKind(String kind, String supplier, boolean certain, String listed, Provenance provenance) {}

    /// How a text says of a name that it is not that of the device's maker.
    ///
    /// @param refusing beside the name, with words of `between` in between: `not`, `was`, `replaces`, `for`
    /// @param comparing only with a preposition behind: `replacement for`, `au lieu de`
    /// @param supporting the verb of a list of names: `supports`
    /// @param fitting right before the name or with a preposition: `compatible with`
    /// @param between what may stand between such a word and the name: `the`, `made`, `camera`
    /// @param behind right behind the name: `compatible`, `protocol`
    /// @param features what a device itself may be `compatible` with: `onvif`
    /// @param joining between two names that share what is said: `and`
    public record Relations(
            Set<String> refusing,
            Set<String> comparing,
            Set<String> supporting,
            Set<String> fitting,
            Set<String> prepositions,
            Set<String> between,
            Set<String> behind,
            Set<String> features,
            Set<String> joining) {}

    public Wording {
        fileKinds = List.copyOf(fileKinds);
    }

    /// The copy in the program.
    public static Wording bundled() {
        return PackedReader.resource(PACKED).map(PackedWording::read).orElseGet(Wording::ofFile);
    }

    /// As it stands in the file that the build packs.
    public static Wording ofFile() {
        try (InputStream in = Wording.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing " + RESOURCE);
            }
            return read(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private static Wording read(JsonNode root) {
        List<FileKind> fileKinds = new ArrayList<>();
        for (JsonNode kind : root.path("fileKinds")) {
            fileKinds.add(new FileKind(
                    kind.path("kind").asString(),
                    kind.path("supplier").asString(),
                    kind.path("weight").asString().equals("likely"),
                    kind.path("listed").asString(),
                    new Provenance(
                            kind.path("source").asString(),
                            LocalDate.parse(kind.path("seen").asString()),
                            Confidence.SECONDARY)));
        }
        JsonNode han = root.path("han");
        List<String> hanShared = new ArrayList<>();
        for (JsonNode group : han) {
            hanShared.addAll(words(group));
        }
        return new Wording(
                words(root.path("legalForms")),
                words(root.path("places")),
                words(root.path("towns")),
                words(root.path("generic")),
                words(root.path("device")),
                words(root.path("fillers")),
                relations(root.path("relations")),
                words(root.path("companyWords")),
                Set.copyOf(hanShared),
                words(root.path("commonNames").path("names")),
                words(root.path("otherTrades").path("words")),
                fileKinds);
    }

    private static Relations relations(JsonNode node) {
        return new Relations(
                words(node.path("refusing")),
                words(node.path("comparing")),
                words(node.path("supporting")),
                words(node.path("fitting")),
                words(node.path("prepositions")),
                words(node.path("between")),
                words(node.path("behind")),
                words(node.path("features")),
                words(node.path("joining")));
    }

    /// Lines of words with blanks between them.
    private static Set<String> words(JsonNode lines) {
        return lines.valueStream()
                .flatMap(line -> Arrays.stream(line.asString().split(" ", -1)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
