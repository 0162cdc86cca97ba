package gearscreen.watchlist;

/// A block of MAC addresses in the IEEE registry.
///
/// @param prefix upper-case hexadecimal digits, `bits / 4` of them
/// @param bits 24, 28 or 36
/// @param registrant as spelled in the registry
/// @param own true where the registrant is the supplier or an affiliate; false where it is a label, former or spin-off
///     company, which is evidence only beside other evidence
public record MacBlock(String prefix, int bits, String registrant, String supplier, String relation, boolean own) {}
