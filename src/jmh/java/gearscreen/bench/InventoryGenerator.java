package gearscreen.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Writes an inventory of any length: 12 columns, about 184 bytes a row, at most 60,000 distinct pairs of maker and
/// model, every MAC address different. Same arguments, same bytes.
///
/// Two rows in a hundred carry a listed maker; the other makers are made up of syllables, so that they meet no name by
/// accident of choice.
public final class InventoryGenerator {
    private static final int MAKERS = 2_000;
    private static final int MODELS_A_MAKER = 30;
    private static final List<String> LISTED = List.of(
            "Hangzhou Hikvision Digital Technology Co.,Ltd.",
            "Dahua Technology",
            "HUAWEI TECHNOLOGIES CO.,LTD",
            "Hytera",
            "ZTE Corporation");
    private static final List<String> SYLLABLES =
            List.of("ba", "do", "fen", "gri", "lum", "mor", "nex", "per", "ra", "sol", "tam", "vel", "wic", "yor");
    private static final List<String> ENDINGS = List.of(" Inc.", " Ltd", " GmbH", " Systems", " Networks", "", " S.A.");
    private static final List<String> KINDS = List.of("Camera", "Switch", "Printer", "Access point", "Recorder");

    private InventoryGenerator() {}

    /// @param args number of rows, file to write
    public static void main(String[] args) throws IOException {
        write(Integer.parseInt(args[0]), Path.of(args[1]));
    }

    static void write(int rows, Path file) throws IOException {
        Random random = new Random(20261124);
        String[] makers = makers(random);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("Asset tag,Type,Manufacturer,Model,Serial number,MAC address,IP address,Location,Owner,"
                    + "Purchase date,Firmware,Status\r\n");
            for (int row = 0; row < rows; row++) {
                out.write(row(row, makers, random));
            }
        }
    }

    private static String row(int row, String[] makers, Random random) {
        boolean listed = random.nextInt(100) < 2;
        int maker = random.nextInt(MAKERS);
        int model = random.nextInt(MODELS_A_MAKER);
        String name = listed ? LISTED.get(maker % LISTED.size()) : makers[maker];
        return "A%08d,%s,\"%s\",%s-%04X-%02d,SN%010d%04X,%s,10.%d.%d.%d,Building %d / Floor %d / Room %03d,owner%05d,2023-%02d-%02d,V%d.%d.%d build %06d,In use\r\n"
                .formatted(
                        row,
                        KINDS.get(maker % KINDS.size()),
                        name,
                        "MX",
                        maker * 7 & 0xFFFF,
                        model,
                        row,
                        random.nextInt(0x10000),
                        mac(row),
                        row >> 16 & 0xFF,
                        row >> 8 & 0xFF,
                        row & 0xFF,
                        random.nextInt(40),
                        random.nextInt(12),
                        random.nextInt(999),
                        random.nextInt(40_000),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(9),
                        random.nextInt(9),
                        random.nextInt(99),
                        random.nextInt(1_000_000));
    }

    /// 00:50:56 belongs to a maker of virtual machines that no list names; the second half of the space is 00:0C:29, the
    /// same maker's.
    private static String mac(int row) {
        String prefix = row < 0x1000000 ? "00:50:56" : "00:0C:29";
        return "%s:%02X:%02X:%02X".formatted(prefix, row >> 16 & 0xFF, row >> 8 & 0xFF, row & 0xFF);
    }

    private static String[] makers(Random random) {
        String[] makers = new String[MAKERS];
        for (int i = 0; i < MAKERS; i++) {
            StringBuilder name = new StringBuilder();
            for (int part = 0; part < 3 + i % 2; part++) {
                name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            makers[i] = Character.toUpperCase(name.charAt(0)) + name.substring(1) + i
                    + ENDINGS.get(random.nextInt(ENDINGS.size()));
        }
        return makers;
    }
}
