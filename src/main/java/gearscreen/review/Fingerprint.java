package gearscreen.review;

import gearscreen.inventory.Item;

/// Which item, without its line: a file that was sorted anew or exported again keeps it.
///
/// @param kind of its maker, brand, model, part number and FCC ID: the same for all identical items
/// @param device of what tells it from others of its kind; [Print#NONE] where nothing does
/// @param sort how surely `device` is a single device
public record Fingerprint(Print kind, Print device, Sort sort) {
    /// What stands behind [Fingerprint#device].
    public enum Sort {
        /// Asset tag, serial number or MAC addresses.
        DEVICE,
        /// Host name and site only: two devices in one place may share it.
        PLACE,
        /// Nothing: a decision holds for every item of the kind that shows nothing more.
        KIND
    }

    /// Where many items are asked for, a [Fingerprints] of one's own is quicker.
    public static Fingerprint of(Item item) {
        return new Fingerprints().of(item);
    }

    /// False where a decision on this item may hold for others too, which has to be said.
    public boolean single() {
        return sort == Sort.DEVICE;
    }

    @Override
    public int hashCode() {
        return kind.hashCode() * 31 + device.hashCode();
    }
}
