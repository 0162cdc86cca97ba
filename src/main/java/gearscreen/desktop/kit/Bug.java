package gearscreen.desktop.kit;

/// A fault of the program, as it may be shown and sent: names of classes and lines of code, no messages, because those
/// could hold cells of the inventory.
///
/// @param code eight hexadecimal digits, the same for the same fault
/// @param details one line for each exception of the chain and each frame
record Bug(String code, String details) {
    private static final int FRAMES = 12;

    static Bug of(Throwable cause) {
        StringBuilder chain = new StringBuilder();
        StringBuilder details = new StringBuilder();
        for (Throwable link = cause; link != null; link = link.getCause()) {
            StackTraceElement[] trace = link.getStackTrace();
            chain.append(link.getClass().getName()).append(trace.length == 0 ? "" : trace[0]);
            details.append(link.getClass().getName()).append('\n');
            for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
                details.append("  ").append(trace[i]).append('\n');
            }
        }
        String code = String.format("%08X", chain.toString().hashCode());
        return new Bug(code, code + "\n" + details);
    }
}
