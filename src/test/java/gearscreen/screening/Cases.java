package gearscreen.screening;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The labelled cases in `src/test/resources/eval`, and how a set of them is scored.
///
/// A flag of any strength counts; a label's answer is its maker; affiliates count as their parent. Rows whose
/// label is not sure, or that only wider lists name, are not scored. Of the suppliers only those are scored
/// that the sets cover.
public final class Cases {
    static final Set<String> SETS = Set.of("names_hard", "macs", "cameras", "devicetypes", "devicetypes_model_only");

    private static final Set<String> CORE = Set.of(
            "hikvision",
            "dahua",
            "huawei",
            "zte",
            "hytera",
            "uniview",
            "tiandy",
            "dji",
            "autel",
            "kaspersky",
            "quectel");

    private static final Map<String, Field> COLUMNS = Map.of(
            "name", Field.VENDOR,
            "mac_text", Field.MAC,
            "manufacturer", Field.VENDOR,
            "model", Field.MODEL,
            "part_number", Field.PART_NUMBER,
            "mac", Field.MAC);

    private Cases() {}

    /// Counts of one set.
    ///
    /// @param misses one line for each wrong answer
    record Score(
            String set,
            int right,
            int wrong,
            int missed,
            int restrictedRight,
            int restrictedWrong,
            List<String> misses) {
        double precision() {
            return right / (double) Math.max(1, right + wrong);
        }

        double recall() {
            return right / (double) Math.max(1, right + missed);
        }

        double restrictedPrecision() {
            return restrictedRight / (double) Math.max(1, restrictedRight + restrictedWrong);
        }

        @Override
        public String toString() {
            double f1 = 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
            return "%-24s precision %.4f  recall %.4f  F1 %.4f  right %d  wrong %d  missed %d  restricted alone %.4f (%d)"
                    .formatted(
                            set,
                            precision(),
                            recall(),
                            f1,
                            right,
                            wrong,
                            missed,
                            restrictedPrecision(),
                            restrictedRight + restrictedWrong);
        }
    }

    static Score score(String set, Path file, Screening screening) throws IOException {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        int restrictedRight = 0;
        int restrictedWrong = 0;
        List<String> misses = new ArrayList<>();
        for (Map<String, String> row : rows(file)) {
            if (row.getOrDefault("certainty", "").equals("unsure")
                    || !row.getOrDefault("wide_supplier", "").isEmpty()) {
                continue;
            }
            String expected = row.getOrDefault("expected_supplier", "").replace("oem:", "");
            ScreenedItem screened = screening.screen(item(row), FreeText.LAYOUT);
            String answer = answer(screened);
            if (!answer.isEmpty() && answer.equals(expected)) {
                right++;
            } else if (!answer.isEmpty() || !expected.isEmpty()) {
                wrong += answer.isEmpty() ? 0 : 1;
                missed += expected.isEmpty() ? 0 : 1;
                misses.add(row.get("row_id") + "  expected [" + expected + "]  got [" + answer + "] "
                        + strength(screened) + "  " + row.values());
            }
            if (strength(screened).equals("RESTRICTED") && !answer.isEmpty()) {
                restrictedRight += answer.equals(expected) ? 1 : 0;
                restrictedWrong += answer.equals(expected) ? 0 : 1;
            }
        }
        return new Score(set, right, wrong, missed, restrictedRight, restrictedWrong, misses);
    }

    private static String answer(ScreenedItem screened) {
        return screened.outcome() instanceof Outcome.Flagged flagged
                ? flagged.findings().stream()
                        .map(finding -> finding.supplier().id())
                        .filter(CORE::contains)
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static String strength(ScreenedItem screened) {
        return screened.outcome() instanceof Outcome.Flagged flagged
                ? flagged.findings().getFirst().strength().name()
                : "";
    }

    private static Item item(Map<String, String> row) {
        Map<Field, List<FieldValue>> values = new EnumMap<>(Field.class);
        row.forEach((column, text) -> {
            Field field = COLUMNS.get(column);
            if (field != null && !text.isBlank()) {
                values.put(field, List.of(new FieldValue(field, column, text.strip(), 2)));
            }
        });
        return new Item(List.of(2), List.copyOf(row.values()), values, 1);
    }

    /// A comma-separated file with quotes and a header, as rows by header.
    public static List<Map<String, String>> rows(Path file) throws IOException {
        List<List<String>> records = records(Files.readString(file));
        List<String> header = records.getFirst();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> record : records.subList(1, records.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), i < record.size() ? record.get(i) : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                record.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    records.add(record);
                    record = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        if (!cell.isEmpty()) {
            record.add(cell.toString());
            records.add(record);
        }
        return records;
    }
}
