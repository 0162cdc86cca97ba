package gearscreen.launch.offline;

import gearscreen.launch.Main;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.SocketChannel;
import java.util.List;

/// A process of its own that closes all ways to the network, does what its argument says, and prints what was tried.
final class GuardedRun {
    private GuardedRun() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        NoSockets.close();
        try {
            act(args[0]);
        } catch (IOException | IllegalStateException e) {
            System.out.println("stopped: " + e.getMessage());
        }
        List<String> tried = NoSockets.tried();
        tried.forEach(System.out::println);
        System.exit(tried.isEmpty() ? 0 : 3);
    }

    private static void act(String what) throws IOException, InterruptedException {
        switch (what) {
            case "program" -> Main.main(new String[] {"--self-train"});
            case "socket" -> new Socket(InetAddress.getLoopbackAddress(), 9).close();
            case "channel" -> SocketChannel.open().close();
            case "name" -> System.out.println(InetAddress.getAllByName("example.org").length);
            case "http" -> {
                try (HttpClient client = HttpClient.newHttpClient()) {
                    HttpRequest request = HttpRequest.newBuilder(URI.create("https://example.org/"))
                            .build();
                    System.out.println(client.send(request, BodyHandlers.ofString()));
                }
            }
            default -> throw new IllegalArgumentException(what);
        }
    }
}
