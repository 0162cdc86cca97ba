package gearscreen.report.table;

import java.util.regex.Pattern;

/// Keeps a spreadsheet from running a cell of a CSV file as a formula: `=1+1` → `'=1+1`.
///
/// The characters are those of OWASP ASVS 5.0, 1.2.10, with their full-width forms, which Excel takes as well. A guard
/// also stands after another separator inside a cell: a computer whose list separator is that one (a semicolon in
/// French Canada) cuts the file there and would run what follows.
public final class FormulaGuard {
    private static final String START =
            "([\\s\\u00A0\\u200B\\uFEFF\"]*)(?=[=+\\-@\\t\\r\\x00\\uFF1D\\uFF0B\\uFF0D\\uFF20])";
    private static final Pattern IN_COMMA_FILE = Pattern.compile("(^|;)" + START);
    private static final Pattern IN_SEMICOLON_FILE = Pattern.compile("(^|,)" + START);
    private static final Pattern IN_TAB_FILE = Pattern.compile("(^|[;,])" + START);

    private FormulaGuard() {}

    /// The text with an apostrophe where a formula would begin; other texts are not touched.
    public static String guard(String text, char delimiter) {
        Pattern start = switch (delimiter) {
            case ';' -> IN_SEMICOLON_FILE;
            case '\t' -> IN_TAB_FILE;
            default -> IN_COMMA_FILE;
        };
        return start.matcher(text).replaceAll("$1'$2");
    }
}
