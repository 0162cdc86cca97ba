package gearscreen.launch;

/// Starts the window without arguments, the command line with arguments.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("GearScreen");
    }
}
