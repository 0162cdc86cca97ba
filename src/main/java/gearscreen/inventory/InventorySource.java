package gearscreen.inventory;

/// Where an inventory came from, as it is named in reports.
///
/// @param name the file name without its folder
/// @param sha256 64 lower-case hexadecimal digits over the bytes of the file
/// @param bytes size of the file
public record InventorySource(String name, String sha256, long bytes) {}
