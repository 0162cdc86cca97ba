package gearscreen.desktop.port;

import java.net.URI;

/// Opens a page in the user's browser.
public interface LinkOpener {
    /// @param page https only
    /// @throws IllegalArgumentException for any other scheme
    void open(URI page);

    /// Refuses everything but https: a link never comes from an inventory, and this is the second lock.
    static URI checked(URI page) {
        if (!"https".equals(page.getScheme()) || page.getHost() == null) {
            throw new IllegalArgumentException("not an https page: " + page);
        }
        return page;
    }
}
