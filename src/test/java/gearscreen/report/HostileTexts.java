package gearscreen.report;

import java.util.stream.Stream;

/// Cells as somebody would write them who wants to do harm, or as a broken tool does.
public final class HostileTexts {
    private HostileTexts() {}

    public static Stream<String> all() {
        return Stream.of(
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-2+3",
                "@SUM(1+1)",
                "\t=1+1",
                "\r=1+1",
                "\u0000=1+1",
                "  =1+1",
                "\u00A0=1+1",
                "\uFF1D1+1",
                "x;=1+1",
                "x;\"=1+1",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style><script>alert(1)</script>",
                "</title><svg onload=alert(1)>",
                "javascript:alert(1)",
                "https://evil.example/",
                "&lt;b&gt; &amp; &#x3C;",
                "\u202Egnp.exe",
                "a\"b,c\r\nd",
                "\u001B[31mred",
                "half \uD83D of a pair",
                "\uD83D\uDCF7 海康威视",
                "x".repeat(100_000),
                "<i>".repeat(40_000),
                "{0} ''{1}",
                "%n %s ${a}",
                "=HYPERLINK(\"https://evil.example\",\"Front door\")",
                "\u202B=1+1",
                "\u2067left\u2069",
                "a\u200Bb\u00ADc",
                "\u2028\u2029",
                "]]><script>alert(1)</script>",
                "<!--#exec cmd=\"ls\" --><!ENTITY a SYSTEM \"file:///etc/passwd\">",
                "data:text/html,<script>alert(1)</script>",
                "../../etc/passwd",
                "C:\\Windows\\..\\a.csv",
                "x".repeat(1_000_000));
    }
}
