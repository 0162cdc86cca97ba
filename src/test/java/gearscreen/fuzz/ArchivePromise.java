package gearscreen.fuzz;

import gearscreen.fuzz.Target.Promise;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// As for any inventory, with the bytes as the workbook's archive.
final class ArchivePromise implements Promise {
    @Override
    public void keep(byte[] bytes) throws IOException {
        InventoryPromise.read("any.xlsx", bytes);
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (byte[] sheet : new WorkbookPromise().seeds()) {
            seeds.add(WorkbookPromise.workbook(sheet));
        }
        return seeds;
    }
}
