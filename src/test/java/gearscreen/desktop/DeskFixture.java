package gearscreen.desktop;

import gearscreen.desktop.scan.SampleFile;
import gearscreen.desktop.work.Background;
import gearscreen.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A desk over the stub core, with a small inventory on disk.
public final class DeskFixture {
    public static final String INVENTORY = """
            Asset tag,Manufacturer,Model,MAC address,Location,Password
            CAM-001,Hikvision,DS-2CD2143G2-I,A4:14:37:01:00:01,Hall,secret1
            CAM-002,HIK VISION,DS-7608NI,,Cellar,secret2
            CAM-003,NorthStar Security,NS-4MP,A4:D5:C2:01:00:0D,Roof,
            CAM-004,Axis Communications,P3265-LVE,B8:A4:4F:01:00:14,Hall,

            CAM-005,,,,Attic,
            """;

    public final Path inventory;
    public final Path home;
    public final Desk desk;
    public final List<String> clipboard = new ArrayList<>();

    public DeskFixture(Path folder, Background background) throws IOException {
        this(folder, background, Memory.none());
    }

    DeskFixture(Path folder, Background background, Memory memory) throws IOException {
        home = folder;
        inventory = folder.resolve("devices.csv");
        Files.writeString(inventory, INVENTORY);
        SampleFile sample = () -> inventory;
        desk = new Desk(new StubCore().core(sample, folder), memory, Language.ENGLISH, background, clipboard::add);
    }
}
