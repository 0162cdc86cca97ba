package gearscreen.report.table;

import java.util.regex.Pattern;

/// Keeps a spreadsheet from running a cell of a CSV file as a formula: `=1+1` → `'=1+1`.
///
/// The characters are those of OWASP ASVS 5.0, 1.2.10, with their full-width forms, which Excel takes as well. A guard
/// also stands after a semicolon inside a cell: where the list separator of the computer is a semicolon (French
/// Canada),
/// Excel cuts a comma file there and would run what follows.
final class FormulaGuard {
    private static final Pattern START =
            Pattern.compile("(^|;)([\\s\\u00A0\\u200B\\uFEFF\"]*)(?=[=+\\-@\\t\\r\\x00\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

    private FormulaGuard() {}

    /// The text with an apostrophe where a formula would begin; other texts are not touched.
    static String guard(String text) {
        return START.matcher(text).replaceAll("$1'$2");
    }
}
