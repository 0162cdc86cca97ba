package gearscreen.screening.identifier;

/// A MAC address, or what is left of one, in a cell.
public sealed interface MacText {
    /// As written.
    String part();

    /// A whole address that tells the owner of its block.
    ///
    /// @param address 48 bits
    record Address(String part, long address) implements MacText {}

    /// Only the first three bytes, `A8:31:62` or `4A-C0-3F-xx-xx-xx`.
    ///
    /// @param prefix 24 bits
    record Prefix(String part, int prefix) implements MacText {}

    /// Given by software, under the company ID of a firm (IEEE 802c: second digit A). Random addresses look the
    /// same, so it says something only where the ID is a supplier's.
    ///
    /// @param prefix 24 bits
    record CompanyId(String part, int prefix) implements MacText {}

    /// No evidence of a maker.
    record Unusable(String part, Why why) implements MacText {}

    /// Why an address tells no maker.
    enum Why {
        /// Second digit 2, 6, A or E: given by software, as phones do to stay private.
        LOCAL("localMac"),
        /// A group of receivers, no device.
        MULTICAST("multicastMac"),
        /// Some bytes are missing.
        PARTIAL("partialMac"),
        /// Signs that are no hexadecimal digits, a digit too many or too few, or a number shortened by a
        /// spreadsheet.
        DAMAGED("damagedMac"),
        /// In no block of the registry.
        UNREGISTERED("unregisteredMac"),
        /// All zeros or all ones: a placeholder.
        PLACEHOLDER("placeholderMac");

        private final String id;

        Why(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
