package gearscreen.screening.known;

import gearscreen.screening.text.NameTable;
import gearscreen.screening.text.NearNames;
import gearscreen.screening.text.Vocabulary;
import gearscreen.screening.text.WordKind;
import gearscreen.screening.text.Words;
import gearscreen.watchlist.Label;
import gearscreen.watchlist.ModelPattern;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.SupplierName;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The switched-on facts of a watchlist, made ready for look-ups.
public final class Knowledge {
    private static final int LEAST_RARE = 5;
    private static final char FIRST_HAN = 0x2E80;

    private static final Set<SupplierName.Kind> MISSPELT = EnumSet.of(
            SupplierName.Kind.SHORT, SupplierName.Kind.LEGAL, SupplierName.Kind.NATIVE, SupplierName.Kind.FORMER);

    private final Watchlist watchlist;
    private final Wording wording;
    private final List<String> hanNames;
    private final Vocabulary vocabulary;
    private final NameTable<Known> names = new NameTable<>();
    private final NearNames<Known> nearNames = new NearNames<>();

    /// Names whose misspellings are looked for: those by which people know the supplier. Wait until all names
    /// are known.
    private final Map<Words, Known> near = new LinkedHashMap<>();

    private final CutOffNames cutOffNames;
    private final ModelForms modelForms;
    private volatile @Nullable OtherFirms otherFirms;

    public Knowledge(Watchlist watchlist, Wording wording) {
        this.watchlist = watchlist;
        this.wording = wording;
        // In the order of ids, so that the same watchlist always gives the same findings in the same order.
        Map<String, Supplier> suppliers = new TreeMap<>(watchlist.suppliers());
        cutOffNames = new CutOffNames(watchlist);
        hanNames = hanNames(suppliers);
        vocabulary = new Vocabulary(wording, hanNames);
        for (Supplier supplier : suppliers.values()) {
            addNames(supplier);
        }
        for (Label label : watchlist.labels()) {
            Supplier supplier = suppliers.get(label.supplier());
            if (label.provenance().on() && supplier != null) {
                addLabel(supplier, label);
            }
        }
        // Short names first: what is misspelt is shown by the name people know.
        near.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getKey().size()))
                .forEach(entry -> nearNames.add(
                        entry.getKey(), names::has, entry.getValue().supplier().id(), entry.getValue()));
        near.clear();
        modelForms = new ModelForms(watchlist, this::labelOf);
    }

    /// `Amcrest recorders (NV)` → Amcrest.
    private Optional<Label> labelOf(ModelPattern pattern) {
        for (NameTable.Hit<Known> hit :
                names.find(vocabulary.read(pattern.label().en()))) {
            boolean ofSupplier = hit.value().supplier().id().equals(pattern.supplier());
            if (hit.from() == 0 && ofSupplier && hit.value() instanceof Known.Brand brand) {
                return Optional.of(brand.label());
            }
        }
        return Optional.empty();
    }

    private static List<String> hanNames(Map<String, Supplier> suppliers) {
        List<String> names = new ArrayList<>();
        for (Supplier supplier : suppliers.values()) {
            for (SupplierName name : supplier.names()) {
                if (name.provenance().on() && isHan(name.text())) {
                    names.add(name.text());
                }
            }
        }
        return names;
    }

    private static boolean isHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Nothing below is Chinese, and nearly all names are of letters.
            if (c >= FIRST_HAN && Character.UnicodeScript.of(text.codePointAt(i)) == Character.UnicodeScript.HAN) {
                return true;
            }
        }
        return false;
    }

    private void addNames(Supplier supplier) {
        Set<String> towns = new HashSet<>();
        for (SupplierName name : supplier.names()) {
            if (name.kind() == SupplierName.Kind.LEGAL || name.kind() == SupplierName.Kind.SUBSIDIARY) {
                vocabulary.read(name.text()).all().stream()
                        .filter(word -> word.kind() == WordKind.TOWN)
                        .forEach(word -> towns.add(word.text()));
            }
        }
        // The first name in a script of its own shows the company's script; those in others are transcriptions.
        boolean chinese = supplier.names().stream()
                .filter(name -> name.kind() == SupplierName.Kind.NATIVE)
                .findFirst()
                .filter(name -> isHan(name.text()))
                .isPresent();
        for (SupplierName name : supplier.names()) {
            if (!name.provenance().on()) {
                continue;
            }
            boolean transcribed = chinese && name.kind() == SupplierName.Kind.NATIVE && !isHan(name.text());
            Words words = vocabulary.read(name.text());
            boolean common = wording.commonNames().contains(words.core());
            Known.Name known = new Known.Name(supplier, name, transcribed, common, Set.copyOf(towns));
            names.add(words, false, known);
            cutOffNames.add(words, known);
            int behind = behindSeatAndName(words);
            if (behind > 0) {
                names.add(vocabulary.read(words.part(0, behind)), false, known);
            }
            if (behind > 2) {
                // Two words tell the firm without its seat: `Dahua Vision`.
                names.add(vocabulary.read(words.part(1, behind)), false, known);
            }
            if (MISSPELT.contains(name.kind())) {
                near.put(words, known);
            }
        }
    }

    /// A firm of China is told from its namesakes by its seat and the word behind it: `Zhejiang HuaRay` is
    /// short for `Zhejiang HuaRay Technology Co., Ltd.`
    ///
    /// @return the index behind that word; 0 where the name is not of this form or the word is too short
    private static int behindSeatAndName(Words name) {
        int to = 1;
        while (to < name.size() && name.word(to).kind() == WordKind.WORD) {
            to++;
        }
        boolean seat = name.size() > to && name.word(0).kind() == WordKind.TOWN;
        return seat && to > 1 && name.glued(1, to).length() >= LEAST_RARE ? to : 0;
    }

    private void addLabel(Supplier supplier, Label label) {
        for (String text : label.names()) {
            Words words = vocabulary.read(text);
            Known known = new Known.Brand(supplier, label);
            names.add(words, true, known);
            boolean mostly = label.range() == Label.Range.ALL || label.range() == Label.Range.MOST;
            if (mostly && !label.generic()) {
                near.put(words, known);
            }
        }
    }

    /// A listed name that a maker's text resembles without matching it.
    ///
    /// @param reason `otherFirm` where the text is another firm's known name, else `notNear`
    public record Alike(Supplier supplier, String listed, String reason) {}

    /// The listed names that a maker's text shares a beginning with, or is one edit too many from; may be
    /// empty.
    public List<Alike> alike(String text) {
        Words words = vocabulary.read(text);
        String reason = otherFirms().isLikeFirm(words) ? "otherFirm" : "notNear";
        List<Alike> alike = new ArrayList<>();
        for (Known known : nearNames.resembling(words)) {
            String listed = switch (known) {
                case Known.Name name -> name.name().text();
                case Known.Brand brand -> brand.label().brand();
            };
            alike.add(new Alike(known.supplier(), listed, reason));
        }
        for (NameTable.Hit<Known> hit : names.find(words)) {
            alike.add(new Alike(hit.value().supplier(), words.part(hit.from(), hit.to()), reason));
        }
        return alike;
    }

    /// Whether a text names a supplier, a label or another firm that is known.
    public boolean isMaker(String text) {
        Words words = vocabulary.read(text);
        return !names.find(words).isEmpty()
                || nearNames.find(words).isPresent()
                || otherFirms().isFirm(words)
                || otherFirms().isReviewedBrand(words);
    }

    /// @param code upper case
    public boolean isGrantee(String code) {
        return watchlist.fccGrantees().stream()
                .anyMatch(grantee -> grantee.provenance().on() && grantee.code().equalsIgnoreCase(code));
    }

    public Watchlist watchlist() {
        return watchlist;
    }

    public Wording wording() {
        return wording;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public NameTable<Known> names() {
        return names;
    }

    public NearNames<Known> nearNames() {
        return nearNames;
    }

    public CutOffNames cutOffNames() {
        return cutOffNames;
    }

    public ModelForms modelForms() {
        return modelForms;
    }

    /// The other firms of this watchlist as the build packs them.
    public byte[] packOtherFirms() {
        return OtherFirms.readAnew(vocabulary, watchlist).pack(hanNames, watchlist);
    }

    /// Made when first asked for: most inventories never come near a name.
    public OtherFirms otherFirms() {
        OtherFirms made = otherFirms;
        if (made == null) {
            synchronized (this) {
                made = otherFirms;
                if (made == null) {
                    made = OtherFirms.of(vocabulary, hanNames, watchlist);
                    otherFirms = made;
                }
            }
        }
        return made;
    }
}
