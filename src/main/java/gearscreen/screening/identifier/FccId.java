package gearscreen.screening.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An FCC ID: the code of the grantee and that of the product.
///
/// Grantee codes have three characters and begin with a letter, or five and begin with a digit (47 CFR 2.926).
///
/// @param grantee upper case
/// @param product upper case, without the hyphen that some write before it
public record FccId(String grantee, String product) {
    private static final int LONGEST = 40;
    private static final int LONGEST_CELL = 400;

    /// Between two IDs of a cell, or before the certification number of Canada, which labels print beside them.
    private static final Pattern BETWEEN =
            Pattern.compile("[,;/|\\n\\r]|\\s&\\s|\\s(?:AND|ET)\\s|\\s(?=IC\\b)|\\s(?=FCC\\b)");

    private static final Pattern DASH = Pattern.compile("\\p{Pd}");
    private static final Pattern CONTAINS = Pattern.compile("^(?:CONTAINS|CONTIENT|CONTAINS TX|MODULE)\\b\\s*:?\\s*");
    private static final Pattern CANADIAN = Pattern.compile("^(?:IC|ISED)\\b.*");

    /// All IDs of a cell, as it stands or one beside another; may be empty.
    ///
    /// `FCC ID: QISE5577, IC: 6369A-E5577` → `QIS` `E5577`
    public static List<FccId> all(String cell) {
        Optional<FccId> whole = read(cell);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        String text = cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell;
        List<FccId> all = new ArrayList<>();
        for (String part : BETWEEN.split(text.toUpperCase(Locale.ROOT), -1)) {
            String id = part.strip();
            if (!CANADIAN.matcher(id).matches()) {
                read(id).filter(one -> !all.contains(one)).ifPresent(all::add);
            }
        }
        return all;
    }

    /// `FCC ID: 2ADTD-5604SD` → `2ADTD` and `5604SD`; empty for other texts.
    public static Optional<FccId> read(String cell) {
        if (cell.length() > LONGEST_CELL) {
            return Optional.empty();
        }
        String text = DASH.matcher(cell.strip().toUpperCase(Locale.ROOT)).replaceAll("-");
        text = CONTAINS.matcher(text).replaceFirst("");
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
