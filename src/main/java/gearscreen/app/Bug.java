package gearscreen.app;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// A fault of the program, named so that it can be shown and sent without any text of the inventory: messages of
/// exceptions may hold cells, the places in the code do not. Both faces give the same fault the same code.
///
/// @param code eight hexadecimal digits, the same for the same fault in the same version
/// @param place the exception, class and line of our own code that was at work; `-` where there is none
/// @param details the code, then one line for each exception of the chain and each frame
public record Bug(String code, String place, String details) {
    private static final int FRAMES = 12;

    public static Bug of(Throwable fault) {
        CRC32 hash = new CRC32();
        String place = "-";
        StringBuilder details = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            update(hash, cause.getClass().getName());
            StackTraceElement[] trace = cause.getStackTrace();
            for (StackTraceElement frame : trace) {
                if (frame.getClassName().startsWith("gearscreen.")) {
                    update(hash, frame.getClassName() + "." + frame.getMethodName());
                    place = cause.getClass().getSimpleName() + ", " + frame.getClassName() + ":"
                            + frame.getLineNumber();
                    break;
                }
            }
            details.append('\n').append(cause.getClass().getName());
            for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
                details.append("\n  ").append(trace[i]);
            }
        }
        String code = "%08X".formatted(hash.getValue());
        return new Bug(code, place, code + details + "\n");
    }

    /// True where the memory that the program may use was not enough, wherever that came out.
    public static boolean isLackOfMemory(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    private static void update(CRC32 hash, String text) {
        hash.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
