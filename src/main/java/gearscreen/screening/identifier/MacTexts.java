package gearscreen.screening.identifier;

import gearscreen.screening.identifier.MacText.Why;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds MAC addresses in a cell, in the spellings that tools write.
///
/// `A4:14:37:01:00:01`, `a4-14-37-1-0-1`, `a414.3701.0001`, `A41437010001`, `a41437-010001`, `0xA41437010001`,
/// `A4 14 37 01 00 01`, `A4:14:37:FF:FE:01:00:01` (EUI-64), several in a cell (`eth0=… wlan0=n/a`), and inside other
/// text
/// (`192.0.2.22 / C0:56:E3:01:00:02 (up)`). What is damaged is named and never repaired.
public final class MacTexts {
    /// Longer cells are read to here.
    private static final int LONGEST_CELL = 400;

    private static final char MINUS = '\u2212';
    private static final char RATIO = '\u2236';
    private static final long ALL_ONES = 0xFFFF_FFFF_FFFFL;
    private static final String BETWEEN = " \t\r\n,;/|=()[]{}\"'<>";

    private MacTexts() {}

    /// What a column of MAC addresses shows; never empty for a cell with text that can be seen.
    public static List<MacText> inMacCell(String cell) {
        String text = cell.strip();
        long plain = plain(text);
        if (plain < 0) {
            text = asciiOf(text).strip();
            if (text.isEmpty()) {
                return List.of();
            }
            plain = plain(spaceless(text));
        }
        if (plain >= 0) {
            return List.of(judged(text, plain));
        }
        String cut = text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
        List<MacText> found = find(cut, true);
        return found.isEmpty() ? List.of(new MacText.Unusable(cut, Why.DAMAGED)) : found;
    }

    /// Whole addresses inside a cell that is meant for something else, such as an IP address; may be empty.
    public static List<MacText> inOtherCell(String cell) {
        String text = asciiOf(cell);
        if (text.length() < 14 || (text.indexOf(':') < 0 && text.indexOf('-') < 0)) {
            return List.of();
        }
        String cut = text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
        return find(cut, false).stream()
                .filter(MacText.Address.class::isInstance)
                .toList();
    }

    /// Full-width digits, dashes of every length and blanks of every width as the ASCII characters that are meant:
    /// `Ａ４–１４` → `A4-14` (Unicode compatibility decomposition; general categories Pd and Zs).
    private static String asciiOf(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder ascii = new StringBuilder(text.length());
        String cut = text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
        Normalizer.normalize(cut, Normalizer.Form.NFKC).chars().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.DASH_PUNCTUATION -> ascii.append('-');
                case Character.SPACE_SEPARATOR -> ascii.append(' ');
                case Character.FORMAT -> {}
                default -> ascii.append(c == MINUS ? '-' : c == RATIO ? ':' : (char) c);
            }
        });
        return ascii.toString();
    }

    /// `A4 : 14 : 37 : 01 : 00 : 01` without its blanks; as it is where it holds more than one address can.
    private static String spaceless(String text) {
        return text.length() > 40 ? text : text.replace(" ", "");
    }

    /// The usual spellings without detours; -1 where it is none of them.
    private static long plain(String text) {
        int step = text.length() == 17 ? 3 : text.length() == 12 ? 2 : 0;
        if (step == 0) {
            return -1;
        }
        char separator = step == 3 ? text.charAt(2) : ':';
        if (separator != ':' && separator != '-') {
            return -1;
        }
        long address = 0;
        for (int i = 0; i < text.length(); i++) {
            if (step == 3 && i % 3 == 2) {
                if (text.charAt(i) != separator) {
                    return -1;
                }
                continue;
            }
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return -1;
            }
            address = address << 4 | digit;
        }
        return address;
    }

    private static List<MacText> find(String text, boolean macCell) {
        List<String> chunks = chunks(text);
        if (chunks.size() == 6 && chunks.stream().allMatch(chunk -> chunk.length() == 2 && isHex(chunk))) {
            return List.of(judged(text, Long.parseLong(String.join("", chunks), 16)));
        }
        List<MacText> found = new ArrayList<>();
        for (String chunk : chunks) {
            read(chunk, macCell && chunks.size() == 1).ifPresent(found::add);
        }
        return found;
    }

    private static List<String> chunks(String text) {
        List<String> chunks = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || BETWEEN.indexOf(text.charAt(i)) >= 0) {
                if (i > from) {
                    chunks.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return chunks;
    }

    private static Optional<MacText> read(String chunk, boolean alone) {
        if (chunk.indexOf(':') >= 0) {
            return chunk.contains("::") ? Optional.empty() : grouped(chunk, chunk.split(":", -1));
        }
        if (chunk.indexOf('-') >= 0) {
            return grouped(chunk, chunk.split("-", -1));
        }
        if (chunk.indexOf('.') >= 0) {
            String[] groups = chunk.split("\\.", -1);
            boolean address = (groups.length == 3 && groups[0].length() == 4) || groups.length == 6;
            return address ? grouped(chunk, groups) : Optional.empty();
        }
        String digits = chunk.startsWith("0x") || chunk.startsWith("0X") ? chunk.substring(2) : chunk;
        return bare(chunk, digits, alone);
    }

    private static Optional<MacText> bare(String chunk, String digits, boolean alone) {
        if (!isHex(digits)) {
            return Optional.empty();
        }
        return switch (digits.length()) {
            case 12 -> Optional.of(judged(chunk, Long.parseLong(digits, 16)));
            case 16 -> eui64(chunk, digits);
            case 6 -> alone ? Optional.of(prefix(chunk, digits)) : Optional.empty();
            case 10 -> alone ? Optional.of(new MacText.Unusable(chunk, Why.PARTIAL)) : Optional.empty();
            case 11, 13 -> alone ? Optional.of(new MacText.Unusable(chunk, Why.DAMAGED)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<MacText> grouped(String chunk, String[] groups) {
        boolean halves = groups.length == 2 && groups[0].length() == 6 && groups[1].length() == 6;
        int longest = halves ? 6 : groups.length == 3 && groups[0].length() == 4 ? 4 : 2;
        StringBuilder digits = new StringBuilder();
        boolean hex = true;
        for (String group : groups) {
            if (group.isEmpty() || group.length() > longest) {
                return Optional.empty();
            }
            hex &= isHex(group);
            digits.append("0".repeat(longest - group.length())).append(group);
        }
        if (!hex) {
            return notHex(chunk, groups);
        }
        return switch (digits.length()) {
            case 12 -> Optional.of(judged(chunk, Long.parseLong(digits.toString(), 16)));
            case 16 -> eui64(chunk, digits.toString());
            case 6 -> Optional.of(prefix(chunk, digits.toString()));
            case 10 -> Optional.of(new MacText.Unusable(chunk, Why.PARTIAL));
            case 14 -> Optional.of(new MacText.Unusable(chunk, Why.DAMAGED));
            default -> Optional.empty();
        };
    }

    /// Six groups, some with other signs: the last three hidden on purpose, or a letter O for a zero.
    private static Optional<MacText> notHex(String chunk, String[] groups) {
        if (groups.length != 6) {
            return Optional.empty();
        }
        boolean hidden = true;
        for (int i = 0; i < 6; i++) {
            hidden &= i < 3 ? isHex(groups[i]) && groups[i].length() == 2 : groups[i].matches("[xX*?_]+");
        }
        return Optional.of(
                hidden ? prefix(chunk, groups[0] + groups[1] + groups[2]) : new MacText.Unusable(chunk, Why.DAMAGED));
    }

    /// Bytes 4 and 5 of an EUI-64 that was made of a MAC address are FF FE.
    private static Optional<MacText> eui64(String chunk, String digits) {
        if (!digits.regionMatches(true, 6, "FFFE", 0, 4)) {
            return Optional.empty();
        }
        return Optional.of(judged(chunk, Long.parseLong(digits.substring(0, 6) + digits.substring(10), 16)));
    }

    private static MacText judged(String part, long address) {
        if (address == 0 || address == ALL_ONES) {
            return new MacText.Unusable(part, Why.PLACEHOLDER);
        }
        int first = (int) (address >>> 40);
        if ((first & 1) != 0) {
            return new MacText.Unusable(part, Why.MULTICAST);
        }
        return (first & 2) != 0 ? local(part, (int) (address >>> 24)) : new MacText.Address(part, address);
    }

    private static MacText prefix(String part, String digits) {
        int prefix = Integer.parseInt(digits, 16);
        if ((prefix >>> 16 & 1) != 0) {
            return new MacText.Unusable(part, Why.MULTICAST);
        }
        return (prefix >>> 16 & 2) != 0 ? local(part, prefix) : new MacText.Prefix(part, prefix);
    }

    private static MacText local(String part, int prefix) {
        return (prefix >>> 16 & 0xF) == 0xA
                ? new MacText.CompanyId(part, prefix)
                : new MacText.Unusable(part, Why.LOCAL);
    }

    private static boolean isHex(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (digit(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9'
                ? c - '0'
                : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }
}
