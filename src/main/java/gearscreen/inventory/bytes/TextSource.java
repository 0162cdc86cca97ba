package gearscreen.inventory.bytes;

import gearscreen.inventory.InventorySource;
import gearscreen.inventory.Progress;
import gearscreen.inventory.UnreadableInventoryException;
import gearscreen.inventory.UnreadableInventoryException.Reason;
import gearscreen.inventory.bytes.CharsetGuess.Guess;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;

/// The text of an inventory, known to be text.
///
/// @param head the beginning, decoded, to find out by how the table is written
/// @param whole true when the head is all there is
public record TextSource(
        Content content, InventorySource source, Charset charset, int markLength, String head, boolean whole) {

    /// @param scan of the same content
    /// @param wanted the character set the user has said
    /// @throws UnreadableInventoryException when it is empty or no text
    public static TextSource of(Content content, ByteScan scan, Optional<Charset> wanted) throws IOException {
        if (scan.size() == 0) {
            throw new UnreadableInventoryException(Reason.EMPTY, List.of(content.name()));
        }
        Guess guess = wanted.map(charset -> new Guess(charset, CharsetGuess.markLength(scan.head(), charset)))
                .orElseGet(() -> CharsetGuess.of(scan));
        boolean wide = guess.charset().name().startsWith("UTF-16")
                || guess.charset().name().startsWith("UTF-32");
        Optional<FileSignature.Foreign> foreign = FileSignature.of(scan.head(), wide);
        if (foreign.isPresent()) {
            throw new UnreadableInventoryException(
                    foreign.get().reason(),
                    List.of(content.name(), foreign.get().kind()));
        }
        if (scan.size() == guess.markLength()) {
            throw new UnreadableInventoryException(Reason.EMPTY, List.of(content.name()));
        }
        byte[] head = scan.head();
        String text = new String(head, guess.markLength(), head.length - guess.markLength(), guess.charset());
        InventorySource source = new InventorySource(content.name(), scan.sha256(), scan.size());
        return new TextSource(content, source, guess.charset(), guess.markLength(), text, head.length == scan.size());
    }

    /// All of it, without the byte-order mark. Bytes that are no character come as U+FFFD.
    ///
    /// @param progress is told the bytes read so far
    public Reader open(Progress progress) throws IOException {
        InputStream in = content.open();
        in.skipNBytes(markLength);
        return new DecodingReader(in, decoder(charset), done -> progress.told(markLength + done, source.bytes()));
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }
}
