package gearscreen.inventory.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.util.function.LongConsumer;

/// Decodes in large pieces and tells how many bytes were taken. It has to be asked for two characters or more, since
/// one may not hold what comes next.
final class DecodingReader extends Reader {
    private final InputStream in;
    private final CharsetDecoder decoder;
    private final LongConsumer told;
    private final ByteBuffer bytes = ByteBuffer.allocate(128 << 10).flip();
    private boolean ended;
    private boolean flushed;
    private long done;

    DecodingReader(InputStream in, CharsetDecoder decoder, LongConsumer told) {
        this.in = in;
        this.decoder = decoder;
        this.told = told;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        while (chars.position() == offset && !flushed) {
            decoder.decode(bytes, chars, ended);
            if (chars.position() == offset) {
                if (ended) {
                    decoder.flush(chars);
                    flushed = true;
                } else {
                    fill();
                }
            }
        }
        return chars.position() == offset ? -1 : chars.position() - offset;
    }

    private void fill() throws IOException {
        bytes.compact();
        int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (got < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + got);
            done += got;
            told.accept(done);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
