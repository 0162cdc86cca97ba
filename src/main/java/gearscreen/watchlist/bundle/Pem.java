package gearscreen.watchlist.bundle;

import java.security.spec.InvalidKeySpecException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text form in which keys are kept (RFC 7468). What stands around the block is a comment.
final class Pem {
    private Pem() {}

    /// @param label `PUBLIC KEY`, `PRIVATE KEY`
    /// @throws InvalidKeySpecException where there is no such block
    static byte[] bytes(String pem, String label) throws InvalidKeySpecException {
        Matcher block = Pattern.compile(
                        "-----BEGIN " + label + "-----([A-Za-z0-9+/=\\s]{1,4000})-----END " + label + "-----")
                .matcher(pem);
        if (!block.find()) {
            throw new InvalidKeySpecException("no block " + label);
        }
        try {
            return Base64.getMimeDecoder().decode(block.group(1));
        } catch (IllegalArgumentException e) {
            throw new InvalidKeySpecException(e);
        }
    }
}
