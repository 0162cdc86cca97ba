package gearscreen.text;

import gearscreen.text.packed.FoundTexts;
import gearscreen.text.packed.PackedReader;
import gearscreen.text.packed.PackedWriter;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The sentences of the program in one language, from the bundles in `gearscreen/text/`.
///
/// There is one bundle per room of the house so that each can be read on its own; keys are unique over all of them.
/// Placeholders are those of [MessageFormat]: a lone ASCII apostrophe would eat them, so texts use ’ only (a test says
/// so).
public final class Messages {
    /// Base names of the bundles, each with a `_fr` twin.
    public static final List<String> BUNDLES = List.of(
            "inventory",
            "screening",
            "watchlist",
            "review",
            "report",
            "cli",
            "desktop",
            "settings",
            "suppliers",
            "own",
            "launch",
            "asof",
            "paper",
            "scans");

    private final Language language;
    private final FoundTexts keys;
    private final List<String> patterns;

    /// @param patterns in the order of the keys
    private Messages(Language language, FoundTexts keys, List<String> patterns) {
        this.language = language;
        this.keys = keys;
        this.patterns = patterns;
    }

    public static Messages in(Language language) {
        return PackedReader.resource("/gearscreen/data/packed/texts-" + language.code() + ".bin")
                .map(PackedReader::new)
                .map(packed -> new Messages(language, FoundTexts.read(packed), packed.lazyTexts()))
                .orElseGet(() -> ofBundles(language));
    }

    /// As they stand in the bundles that the build packs.
    public static Messages ofBundles(Language language) {
        Map<String, String> all = new HashMap<>();
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "gearscreen.text." + name,
                    language.locale(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            for (String key : bundle.keySet()) {
                all.put(key, bundle.getString(key));
            }
        }
        FoundTexts keys = FoundTexts.of(all.keySet());
        return new Messages(
                language,
                keys,
                keys.all().stream().map(key -> all.getOrDefault(key, "")).toList());
    }

    /// As [#in] reads them: a command says few of the texts that there are.
    public byte[] pack() {
        PackedWriter out = new PackedWriter();
        keys.write(out);
        out.lazyTexts(patterns);
        return out.bytes();
    }

    public Language language() {
        return language;
    }

    /// The sentence of this key with its facts filled in; numbers and dates are written as the language writes them.
    ///
    /// @throws MissingResourceException when no bundle has the key, which is a bug
    public String text(String key, Object... facts) {
        return format(key).format(facts);
    }

    /// The pattern of this key, for those who say it often; not for several threads at once.
    ///
    /// @throws MissingResourceException when no bundle has the key, which is a bug
    public MessageFormat format(String key) {
        return new MessageFormat(pattern(key), language.locale());
    }

    /// The sentence for a count: `key.one` or `key.other`, by the CLDR rule of the language (English: one is
    /// 1; French: one is 0 and 1), or `key.zero` for none where there is such a text. The count is fact `{0}`,
    /// the other facts follow.
    public String count(String key, long count, Object... facts) {
        boolean one = language == Language.FRENCH ? count == 0 || count == 1 : count == 1;
        Object[] all = new Object[facts.length + 1];
        all[0] = count;
        System.arraycopy(facts, 0, all, 1, facts.length);
        String none = key + ".zero";
        return text(count == 0 && has(none) ? none : key + (one ? ".one" : ".other"), all);
    }

    public boolean has(String key) {
        return keys.contains(key);
    }

    private String pattern(String key) {
        int index = keys.indexOf(key);
        if (index < 0) {
            throw new MissingResourceException("no text for " + key, Messages.class.getName(), key);
        }
        return patterns.get(index);
    }
}
