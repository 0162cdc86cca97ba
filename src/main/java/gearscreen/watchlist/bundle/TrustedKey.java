package gearscreen.watchlist.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;

/// A public key whose signature is believed.
///
/// @param use `current` or `next`: the second is there so that the first can be given up
/// @param key of Ed25519
public record TrustedKey(String use, PublicKey key) {
    private static final String FOLDER = "/gearscreen/keys/";

    /// The two that are built in.
    public static List<TrustedKey> builtIn() {
        return List.of(read("current"), read("next"));
    }

    private static TrustedKey read(String use) {
        String resource = FOLDER + use + ".pem";
        try (InputStream in = TrustedKey.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing " + resource);
            }
            return new TrustedKey(use, publicKey(new String(in.readAllBytes(), StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    private static PublicKey publicKey(String pem) throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(Pem.bytes(pem, "PUBLIC KEY")));
    }

    /// The first eight digits of the SHA-256 over the encoded key, in two groups: `7FA2 01BC`.
    public String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            String digits = HexFormat.of().withUpperCase().formatHex(hash, 0, 4);
            return digits.substring(0, 4) + " " + digits.substring(4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean signed(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            // A signature of a wrong length or form is no signature.
            return false;
        }
    }
}
