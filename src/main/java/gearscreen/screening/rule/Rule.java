package gearscreen.screening.rule;

import gearscreen.inventory.Field;
import java.util.Set;

/// The rules in the order of trust, with the fields they look at and the most that one of their clues is worth
/// alone.
public enum Rule {
    /// The maker's text is a listed name, apart from legal forms, places and words of the trade.
    ///
    /// `Hangzhou Hikvision Digital Technology Co..Ltd.` → `hikvision`; `HIK VISION` → `hikvision`; `华为终端有限公司` →
    /// `华为`. Source: the names of the watchlist; shared words: `wording.json`.
    EXACT_NAME("exactName", Basis.MAKER, Weight.RESTRICTED, Set.of(Field.VENDOR, Field.BRAND, Field.MAC_VENDOR)),

    /// A block of MAC addresses that the IEEE registered to the supplier, by the longest prefix.
    ///
    /// `A4:14:37:01:00:01` → `A41437`, Hangzhou Hikvision Digital Technology Co.,Ltd. A block of a firm that
    /// sells the supplier's goods among others, or that left it, is worth what its registrant's name is worth
    /// as a label, or counts only beside something else. Source: IEEE registry, `data/oui`.
    MAC_BLOCK("macBlock", Basis.MAC, Weight.RESTRICTED, Set.of(Field.MAC, Field.IP)),

    /// An FCC ID with the grantee code of the supplier.
    ///
    /// `FCC ID: 2ADTD-5604SD` → `2ADTD`. Source: 47 CFR 2.926; the codes are in the watchlist.
    FCC_ID("fccId", Basis.FCC, Weight.RESTRICTED, Set.of(Field.FCC_ID)),

    /// A listed name stands among other words of the maker's text, as whole words.
    ///
    /// `Prama Hikvision India Private Limited` → `Hikvision`; not `Shanghai Dahua Scale Factory`, which is
    /// listed as another firm.
    NAME_INSIDE(
            "nameInside",
            Basis.MAKER,
            Weight.LIKELY,
            Set.of(Field.VENDOR, Field.BRAND, Field.MAC_VENDOR, Field.MODEL, Field.PART_NUMBER)),

    /// A model number in the supplier's own form.
    ///
    /// `DS-2CD2143G2-I` → strong: enough alone; `NVR4216-16P` → medium: only where no other maker is named;
    /// `N42BJ62` → weak: only beside the label. Source: the patterns of the watchlist, each with what it was
    /// tried on.
    MODEL_PATTERN("modelPattern", Basis.MODEL, Weight.LIKELY, Set.of(Field.MODEL, Field.PART_NUMBER)),

    /// The export of a tool that only, or mostly, the supplier's devices answer.
    ///
    /// A SADP device table → Hikvision. Source: `wording.json`.
    FILE_KIND("fileKind", Basis.FILE, Weight.LIKELY, Set.of()),

    /// A brand under which the supplier's goods are sold.
    ///
    /// `HiLook` (all of it) → likely; `LaView` (some) → possible; `Interlogix` (until 2019) → by the purchase
    /// date; `Legrand` (a word too common, or an end without a year) → only beside something else.
    LABEL(
            "label",
            Basis.MAKER,
            Weight.LIKELY,
            Set.of(Field.VENDOR, Field.BRAND, Field.MAC_VENDOR, Field.MODEL, Field.PART_NUMBER)),

    /// The maker's text is a likely misspelling of a listed name and of no other firm known.
    ///
    /// `HIKVISON`, `Huawwei`, `Guawei Trechnologies` → possible, whatever else the row says in words.
    NEAR_NAME("nearName", Basis.MAKER, Weight.POSSIBLE, Set.of(Field.VENDOR, Field.BRAND, Field.MAC_VENDOR)),

    /// A whole listed name or a strong model number in running text.
    ///
    /// `HikVision Universal Driver` → possible. Notes, shops and software lists are not looked at.
    MENTIONED(
            "mentioned",
            Basis.MENTION,
            Weight.POSSIBLE,
            Set.of(Field.DESCRIPTION, Field.HOSTNAME, Field.DRIVER, Field.FIRMWARE, Field.BANNER));

    private final String id;
    private final Basis basis;
    private final Weight most;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set of enum constants
    private final Set<Field> fields;

    Rule(String id, Basis basis, Weight most, Set<Field> fields) {
        this.id = id;
        this.basis = basis;
        this.most = most;
        this.fields = fields;
    }

    /// The name in evidence; the sentence's key is `evidence.` + this.
    public String id() {
        return id;
    }

    /// Where its clue in a cell of this field comes from: a name in the model's cell is worth what a model is,
    /// and the name of the network card's owner comes from the card.
    public Basis basis(Field field) {
        if (basis != Basis.MAKER) {
            return basis;
        }
        return switch (field) {
            case MODEL, PART_NUMBER -> Basis.MODEL;
            case MAC_VENDOR -> Basis.MAC;
            default -> Basis.MAKER;
        };
    }

    public Weight most() {
        return most;
    }

    /// Empty where it looks at the file as a whole.
    public Set<Field> fields() {
        return fields;
    }
}
