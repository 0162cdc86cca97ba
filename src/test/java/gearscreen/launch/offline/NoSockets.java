package gearscreen.launch.offline;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// The three ways from Java to the network, closed: sockets, channels and the resolving of names. What tried to pass is
/// remembered with where it came from.
public final class NoSockets extends SelectorProvider {
    /// Set in the process that is guarded.
    static final String GUARDED = "gearscreen.test.offline";

    private static final List<String> TRIED = new CopyOnWriteArrayList<>();

    /// Made by the runtime, which is told the name of this class by a system property.
    public NoSockets() {}

    @SuppressWarnings("deprecation") // There is no other way to see every socket of the process.
    static void close() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw refused("a socket");
        });
        ServerSocket.setSocketFactory(() -> {
            throw refused("a listening socket");
        });
    }

    static List<String> tried() {
        return List.copyOf(TRIED);
    }

    private static IllegalStateException refused(String what) {
        List<String> way = Stream.of(new Throwable().getStackTrace())
                .map(StackTraceElement::toString)
                .toList();
        TRIED.add(what + " by " + String.join(" < ", way));
        return new IllegalStateException(what + " was asked for");
    }

    @Override
    public DatagramChannel openDatagramChannel() {
        throw refused("a datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw refused("a datagram channel");
    }

    @Override
    public Pipe openPipe() {
        throw refused("a pipe");
    }

    @Override
    public AbstractSelector openSelector() {
        throw refused("a selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw refused("a listening channel");
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw refused("a socket channel");
    }

    /// Found by the runtime in every test process; only a guarded one refuses.
    public static final class Names extends InetAddressResolverProvider {
        @Override
        public InetAddressResolver get(Configuration configuration) {
            if (System.getProperty(GUARDED) == null) {
                return configuration.builtinResolver();
            }
            return new InetAddressResolver() {
                @Override
                public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
                    throw refused("the address of " + host);
                }

                @Override
                public String lookupByAddress(byte[] address) {
                    throw refused("the name of an address");
                }
            };
        }

        @Override
        public String name() {
            return "no names";
        }
    }
}
