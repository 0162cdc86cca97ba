package gearscreen.review;

/// 128 bits that stand for a text: the first half of its SHA-256, so that nobody can write another text with the same.
///
/// @param high the first 64 bits
public record Print(long high, long low) implements Comparable<Print> {
    /// Of an empty text that stands for nothing.
    public static final Print NONE = new Print(0, 0);

    /// @param hex as [#toString] writes it
    /// @throws NumberFormatException for other texts
    public static Print of(String hex) {
        if (hex.length() != 32) {
            throw new NumberFormatException(hex);
        }
        return new Print(
                Long.parseUnsignedLong(hex.substring(0, 16), 16), Long.parseUnsignedLong(hex.substring(16), 16));
    }

    @Override
    public int compareTo(Print other) {
        int first = Long.compareUnsigned(high, other.high);
        return first != 0 ? first : Long.compareUnsigned(low, other.low);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(high);
    }

    /// 32 lower-case hexadecimal digits.
    @Override
    public String toString() {
        return "%016x%016x".formatted(high, low);
    }
}
