package gearscreen.inventory.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One part's XML, read forward. Elements and attributes go by their local names, since the strict and the transitional
/// form of the format differ in namespaces only.
///
/// A document type is refused: the format forbids it (ECMA-376 part 2, 8.2.5), and it is where entities come from.
final class PartXml implements Closeable {
    private static final XMLInputFactory XML = factory();
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String part;
    private final InputStream bytes;
    private final XMLStreamReader xml;

    PartXml(String part, InputStream bytes) throws IOException {
        this.part = part;
        this.bytes = bytes;
        try {
            xml = XML.createXMLStreamReader(text(bytes));
        } catch (XMLStreamException | IOException e) {
            bytes.close();
            throw broken(e);
        }
    }

    /// UTF-16 where a mark says so, otherwise UTF-8: the format knows no other (ECMA-376 part 2, 8.2.5). Given bytes,
    /// the XML reader would write its complaints to the terminal.
    private static Reader text(InputStream bytes) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, UTF_8_MARK.length);
        byte[] mark = in.readNBytes(UTF_8_MARK.length);
        if (!Arrays.equals(mark, UTF_8_MARK)) {
            in.unread(mark);
        }
        boolean wide = mark.length > 1 && (mark[0] == (byte) 0xFE || mark[0] == (byte) 0xFF);
        return new InputStreamReader(in, (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
    }

    /// The platform's own reader, whatever else lies on the class path.
    private static XMLInputFactory factory() {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        xml.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        return xml;
    }

    /// Goes on to the next event.
    ///
    /// @return one of `START_ELEMENT`, `END_ELEMENT`, `CHARACTERS`, `END_DOCUMENT` of [XMLStreamConstants]
    int next() throws IOException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT,
                            XMLStreamConstants.END_ELEMENT,
                            XMLStreamConstants.END_DOCUMENT -> {
                        return event;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return XMLStreamConstants.CHARACTERS;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw BrokenPartException.broken(part);
                    default -> {
                        // Comments and processing instructions say nothing.
                    }
                }
            }
            return XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    /// The limit was passed inside the XML reader, or the XML is none.
    private IOException broken(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenPartException own) {
                return own;
            }
        }
        // Bytes that are no text in the part's own encoding are its fault, not the disk's.
        return e instanceof XMLStreamException xmlError
                        && xmlError.getNestedException() instanceof IOException io
                        && !(io instanceof CharacterCodingException)
                ? io
                : BrokenPartException.broken(part);
    }

    String name() {
        return xml.getLocalName();
    }

    boolean starts(int event, String name) {
        return event == XMLStreamConstants.START_ELEMENT && name.equals(xml.getLocalName());
    }

    boolean ends(int event, String name) {
        return event == XMLStreamConstants.END_ELEMENT && name.equals(xml.getLocalName());
    }

    /// Empty where the element has no such attribute.
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (name.equals(xml.getAttributeLocalName(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /// @param otherwise where it is absent or no number
    int number(String name, int otherwise) {
        try {
            String text = attribute(name);
            return text.isEmpty() ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    boolean flag(String name) {
        String text = attribute(name);
        return text.equals("1") || text.equals("true");
    }

    /// Adds the characters of this event.
    ///
    /// @param limit how long the text may become; what is too much is dropped
    /// @return false where something was dropped
    boolean addTo(StringBuilder text, int limit) {
        int room = limit - text.length();
        int length = xml.getTextLength();
        text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, length));
        return length <= room;
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        } finally {
            bytes.close();
        }
    }
}
