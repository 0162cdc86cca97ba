package gearscreen.cli;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// A fault of the program, named so that it can be reported without any text of the inventory: messages of exceptions
/// may hold cells, the places in the code do not.
///
/// @param code the same for the same fault in the same version
/// @param place the class and line of our own code that was at work
record Bug(String code, String place) {
    static Bug of(Throwable fault) {
        CRC32 hash = new CRC32();
        String place = "-";
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            update(hash, cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                if (frame.getClassName().startsWith("gearscreen.")) {
                    update(hash, frame.getClassName() + "." + frame.getMethodName());
                    place = cause.getClass().getSimpleName() + ", " + frame.getClassName() + ":"
                            + frame.getLineNumber();
                    break;
                }
            }
        }
        return new Bug("%08X".formatted(hash.getValue()), place);
    }

    private static void update(CRC32 hash, String text) {
        hash.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
