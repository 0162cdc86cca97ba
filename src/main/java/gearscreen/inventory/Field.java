package gearscreen.inventory;

/// What a column of an inventory says about a device. Several columns may feed one field.
///
/// Only some fields are evidence of the maker; which ones, and how much, is decided in screening. `SHOP` and `NOTES`
/// are named here so that the mapping can show why such a column is not used.
public enum Field {
    VENDOR("vendor"),
    BRAND("brand"),
    /// The owner of the MAC block as another tool looked it up.
    MAC_VENDOR("macVendor"),
    MODEL("model"),
    PART_NUMBER("partNumber"),
    DESCRIPTION("description"),
    /// Camera, switch, printer and the like.
    KIND("kind"),
    MAC("mac"),
    FCC_ID("fccId"),
    SERIAL("serial"),
    HOSTNAME("hostname"),
    IP("ip"),
    ASSET_TAG("assetTag"),
    LOCATION("location"),
    OWNER("owner"),
    FIRMWARE("firmware"),
    /// Driver, BIOS or operating-system text that may name the maker.
    DRIVER("driver"),
    /// Product or service text that the device itself sent over the network.
    BANNER("banner"),
    QUANTITY("quantity"),
    PURCHASE_DATE("purchaseDate"),
    /// Who sold it: usually not the maker, so never evidence.
    SHOP("shop"),
    NOTES("notes");

    private final String id;

    Field(String id) {
        this.id = id;
    }

    /// The name in `--map`, in JSON and in the header-word data.
    public String id() {
        return id;
    }
}
