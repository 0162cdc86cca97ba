import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Classes in the form of Java 5 (picocli's): the runtime takes none of them into its ahead-of-time cache and checks each
/// at every start by a slow procedure. They are written anew in the form of Java 8; what they do stays the same.
final class OldClasses {
    /// The first form that carries what the quick check needs is 50.
    private static final int LEAST = 50;

    private static final int NEW = ClassFile.JAVA_8_VERSION;

    private OldClasses() {}

    static void renew(List<Path> jars) throws IOException {
        for (Path jar : jars) {
            if (isOld(jar)) {
                System.out.println("Renewing the classes of " + jar.getFileName());
                Path newer = jar.resolveSibling(jar.getFileName() + ".part");
                renew(jar, newer);
                Files.move(newer, jar, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static boolean isOld(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().filter(OldClasses::isClass).limit(1).anyMatch(entry -> major(zip, entry) < LEAST);
        }
    }

    private static boolean isClass(ZipEntry entry) {
        String name = entry.getName();
        return name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("module-info.class");
    }

    private static int major(ZipFile zip, ZipEntry entry) {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] head = in.readNBytes(8);
            return (head[6] & 0xFF) << 8 | (head[7] & 0xFF);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void renew(Path from, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile());
                OutputStream file = Files.newOutputStream(to);
                ZipOutputStream out = new ZipOutputStream(file)) {
            ClassHierarchyResolver own = ClassHierarchyResolver.ofResourceParsing(type -> open(zip, type.descriptorString()));
            ClassFile classes = ClassFile.of(
                    ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                    ClassFile.ClassHierarchyResolverOption.of(own.orElse(ClassHierarchyResolver.defaultResolver())));
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] bytes;
                try (InputStream in = zip.getInputStream(entry)) {
                    bytes = in.readAllBytes();
                }
                ZipEntry kept = new ZipEntry(entry.getName());
                kept.setTime(entry.getTime());
                out.putNextEntry(kept);
                out.write(isClass(entry) ? renew(classes, bytes) : bytes);
                out.closeEntry();
            }
        }
    }

    private static InputStream open(ZipFile zip, String descriptor) {
        ZipEntry entry = zip.getEntry(descriptor.substring(1, descriptor.length() - 1) + ".class");
        try {
            return entry == null ? null : zip.getInputStream(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] renew(ClassFile classes, byte[] bytes) {
        ClassModel old = classes.parse(bytes);
        // Code that is only copied would keep its old form.
        ClassTransform code = ClassTransform.transformingMethodBodies((builder, element) -> builder.with(element));
        return classes.transformClass(old, code.andThen((builder, element) -> {
            if (element instanceof ClassFileVersion) {
                builder.withVersion(NEW, 0);
            } else {
                builder.with(element);
            }
        }));
    }
}
