package gearscreen.watchlist.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;

/// The private half of a key, for whoever maintains the list. It comes from a file that is kept apart.
public final class SigningKey {
    private static final long LONGEST_FILE = 10_000;

    private final PrivateKey key;

    public SigningKey(PrivateKey key) {
        this.key = key;
    }

    /// @param file PEM with a PKCS #8 block, as `openssl genpkey -algorithm ed25519` writes it
    /// @throws InvalidKeySpecException where it holds no such key
    /// @throws IOException where it cannot be read
    public static SigningKey read(Path file) throws IOException, InvalidKeySpecException {
        if (Files.size(file) > LONGEST_FILE) {
            throw new InvalidKeySpecException("too long for a key");
        }
        String pem = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        try {
            return new SigningKey(KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(Pem.bytes(pem, "PRIVATE KEY"))));
        } catch (InvalidKeySpecException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
