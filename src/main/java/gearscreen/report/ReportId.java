package gearscreen.report;

import gearscreen.inventory.Field;
import gearscreen.inventory.Layout;
import gearscreen.screening.ScanResult;
import gearscreen.watchlist.OrganisationProfile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Names a scan by what went into it: the same file, watchlist, profile, day and reading of columns have the same
/// names, whoever makes the report and when.
public final class ReportId {
    private ReportId() {}

    /// The first eight hexadecimal digits of a SHA-256: for file names and for speaking of a report.
    public static String of(ScanResult scan) {
        return sha256(String.join(
                        "\n",
                        scan.inventory().source().sha256(),
                        scan.watchlistVersion(),
                        profile(scan.profiles()),
                        scan.asOf().toString() + lists(scan),
                        mapping(scan.inventory().layout())))
                .substring(0, 8);
    }

    /// Empty without lists of one's own.
    private static String lists(ScanResult scan) {
        return scan.lists().stream().map(list -> " " + list.sha256()).collect(Collectors.joining());
    }

    /// 64 hexadecimal digits over the way the file was read.
    public static String mapping(Layout layout) {
        StringBuilder text = new StringBuilder(layout.charset().name())
                .append('\n')
                .append(layout.delimiter())
                .append('\n')
                .append(layout.headerLine());
        for (Map.Entry<Field, List<Integer>> field : new TreeMap<>(layout.mapping()).entrySet()) {
            text.append('\n').append(field.getKey().id()).append('=').append(field.getValue());
        }
        return sha256(text.toString());
    }

    /// 64 hexadecimal digits over the ids of the profiles.
    public static String profile(List<OrganisationProfile> profiles) {
        return sha256(String.join(
                ",", profiles.stream().map(OrganisationProfile::id).sorted().toList()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
