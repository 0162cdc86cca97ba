package gearscreen.screening.identifier;

import java.util.Locale;
import java.util.Optional;

/// An FCC ID: the code of the grantee and that of the product.
///
/// Grantee codes have three characters and begin with a letter, or five and begin with a digit (47 CFR 2.926).
///
/// @param grantee upper case
/// @param product upper case, without the hyphen that some write before it
public record FccId(String grantee, String product) {
    private static final int LONGEST = 40;

    /// `FCC ID: 2ADTD-5604SD` → `2ADTD` and `5604SD`; empty for other texts.
    public static Optional<FccId> read(String cell) {
        String text = cell.strip().toUpperCase(Locale.ROOT);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.startsWith("FCC")) {
            text = text.substring(3).strip();
            text = text.startsWith("ID") ? text.substring(2).strip() : text;
            text = text.startsWith(":") || text.startsWith("#")
                    ? text.substring(1).strip()
                    : text;
        }
        text = text.replace(" ", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int code = text.charAt(0) >= '0' && text.charAt(0) <= '9' ? 5 : 3;
        if (text.length() <= code + 1) {
            return Optional.empty();
        }
        String product = text.substring(text.charAt(code) == '-' ? code + 1 : code);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean allowed = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (i >= code && c == '-');
            if (!allowed) {
                return Optional.empty();
            }
        }
        return Optional.of(new FccId(text.substring(0, code), product));
    }
}
