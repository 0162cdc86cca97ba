package gearscreen.watchlist;

import gearscreen.text.packed.PackedReader;
import gearscreen.text.packed.PackedWriter;
import gearscreen.watchlist.Wording.FileKind;
import gearscreen.watchlist.Wording.Relations;
import java.util.Set;
import java.util.TreeSet;

/// The shared words as the build packs them.
public final class PackedWording {
    private PackedWording() {}

    public static byte[] pack(Wording wording) {
        PackedWriter out = new PackedWriter();
        write(out, wording.legalForms());
        write(out, wording.places());
        write(out, wording.towns());
        write(out, wording.generic());
        write(out, wording.devices());
        write(out, wording.fillers());
        write(out, wording.relations());
        write(out, wording.companyWords());
        write(out, wording.hanShared());
        write(out, wording.commonNames());
        write(out, wording.otherTrades());
        out.each(wording.fileKinds(), kind -> {
            out.text(kind.kind());
            out.text(kind.supplier());
            out.flag(kind.certain());
            out.text(kind.listed());
            out.text(kind.provenance().source());
            out.date(kind.provenance().seen());
            out.choice(kind.provenance().confidence());
        });
        return out.bytes();
    }

    static Wording read(byte[] packed) {
        PackedReader in = new PackedReader(packed);
        return new Wording(
                set(in),
                set(in),
                set(in),
                set(in),
                set(in),
                set(in),
                relations(in),
                set(in),
                set(in),
                set(in),
                set(in),
                in.each(() -> new FileKind(
                        in.text(),
                        in.text(),
                        in.flag(),
                        in.text(),
                        new Provenance(in.text(), in.date(), in.choice(Confidence.values())))));
    }

    private static void write(PackedWriter out, Relations relations) {
        write(out, relations.refusing());
        write(out, relations.comparing());
        write(out, relations.supporting());
        write(out, relations.fitting());
        write(out, relations.prepositions());
        write(out, relations.between());
        write(out, relations.behind());
        write(out, relations.features());
        write(out, relations.joining());
    }

    private static Relations relations(PackedReader in) {
        return new Relations(set(in), set(in), set(in), set(in), set(in), set(in), set(in), set(in), set(in));
    }

    /// A set has no order of its own, and the same data give the same bytes.
    private static void write(PackedWriter out, Set<String> words) {
        out.texts(new TreeSet<>(words));
    }

    private static Set<String> set(PackedReader in) {
        return Set.copyOf(in.texts());
    }
}
