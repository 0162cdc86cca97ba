package gearscreen.store;

class MemoryStoreTest extends StoreContract {
    @Override
    ScanStore store() {
        return new MemoryStore();
    }
}
