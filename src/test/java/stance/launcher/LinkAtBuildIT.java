package stance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Classes that are linked when the program is built do what they did. */
@DisabledOnOs(OS.WINDOWS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class LinkAtBuildIT {

  private static final String JAVA = System.getProperty("java.home") + "/bin/java";

  @TempDir static Path classFolder;
  @TempDir Path folder;

  /** The tool, compiled. */
  private static Path tool;

  private static Path shapes;
  private static Path linkedShapes;

  @BeforeAll
  static void compile_and_link() throws IOException {
    tool = classFolder.resolve("tool");
    compile(Path.of("src/build/java/LinkAtBuild.java"), tool);
    Path source = Files.writeString(classFolder.resolve("Shapes.java"), SHAPES);
    Path classes = classFolder.resolve("shapes");
    compile(source, classes);
    shapes = classFolder.resolve("shapes.jar");
    jar(shapes, filesOf(classes));
    linkedShapes = classFolder.resolve("linked.jar");
    link(shapes, linkedShapes);
  }

  @Test
  void every_form_of_lambda_and_record_does_what_it_did() throws IOException {
    Subprocess.Outcome before = run(shapes);
    assertThat(before.status()).as(before.err()).isZero();
    assertThat(before.out()).contains("Point[x=1, label=a]");
    assertThat(run(linkedShapes)).isEqualTo(before);
  }

  @Test
  void no_lambda_and_no_record_is_left_to_link_when_the_program_runs() throws IOException {
    String log = "classes.log";
    Subprocess program =
        Subprocess.of(
                JAVA,
                "-Xshare:off",
                "-Xlog:class+load:file=" + log,
                "-cp",
                linkedShapes.toString(),
                "Shapes")
            .in(folder);
    assertThat(program.run().status()).isZero();
    assertThat(Files.readString(folder.resolve(log)))
        .contains("Shapes$Lambda")
        // The one that can be serialised stays as it was.
        .containsOnlyOnce("Shapes$$Lambda")
        .doesNotContain("java.lang.runtime.ObjectMethods ");
  }

  @Test
  void old_class_files_are_raised_to_a_version_that_an_archive_of_classes_can_hold()
      throws IOException {
    Path jar = jar(Map.of("Old.class", oldClass()));
    assertThat(read(jar, "Old.class")[7]).isEqualTo((byte) Opcodes.V1_5);
    Path linked = link(jar);
    assertThat(read(linked, "Old.class")[7]).isEqualTo((byte) Opcodes.V1_6);
    assertThat(Subprocess.of(JAVA, "-cp", linked.toString(), "Old").run())
        .isEqualTo(new Subprocess.Outcome(0, "", ""));
  }

  @Test
  void what_is_no_class_stays_as_it_is() throws IOException {
    byte[] text = {1, 2, 3};
    assertThat(read(link(jar(Map.of("a/text", text))), "a/text")).isEqualTo(text);
  }

  @Test
  void nothing_has_to_be_expanded() throws IOException {
    try (ZipFile zip = new ZipFile(linkedShapes.toFile())) {
      assertThat(zip.stream()).isNotEmpty().allMatch(entry -> entry.getMethod() == ZipEntry.STORED);
    }
  }

  @Test
  void the_same_classes_are_linked_to_the_same_bytes() throws IOException {
    Path again = folder.resolve("again.jar");
    link(shapes, again);
    assertThat(again).hasSameBinaryContentAs(linkedShapes);
  }

  /** A class with a main method that a loop ends, as compilers wrote it before Java 6. */
  private static byte[] oldClass() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V1_5, Opcodes.ACC_PUBLIC, "Old", null, "java/lang/Object", null);
    MethodVisitor main =
        writer.visitMethod(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "main", "([Ljava/lang/String;)V", null, null);
    Label end = new Label();
    main.visitVarInsn(Opcodes.ALOAD, 0);
    main.visitJumpInsn(Opcodes.IFNONNULL, end);
    main.visitLabel(end);
    main.visitInsn(Opcodes.RETURN);
    main.visitMaxs(1, 1);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void compile(Path source, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int status =
        compiler.run(
            null,
            null,
            OutputStream.nullOutputStream(),
            "-XDstringConcat=inline",
            "-d",
            classes.toString(),
            source.toString());
    assertThat(status).isZero();
  }

  private static Map<String, byte[]> filesOf(Path classes) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (var all = Files.list(classes)) {
      for (Path each : all.toList()) {
        files.put(each.getFileName().toString(), Files.readAllBytes(each));
      }
    }
    return files;
  }

  private Path jar(Map<String, byte[]> files) throws IOException {
    Path jar = folder.resolve("compiled.jar");
    jar(jar, files);
    return jar;
  }

  private static void jar(Path jar, Map<String, byte[]> files) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
  }

  private static byte[] read(Path jar, String file) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.getInputStream(zip.getEntry(file)).readAllBytes();
    }
  }

  private Path link(Path compiled) {
    Path linked = folder.resolve("linked.jar");
    link(compiled, linked);
    return linked;
  }

  private static void link(Path compiled, Path linked) {
    Subprocess.Outcome outcome =
        Subprocess.of(
                JAVA,
                "-cp",
                tool + File.pathSeparator + System.getProperty("java.class.path"),
                "LinkAtBuild",
                compiled.toString(),
                linked.toString())
            .run();
    assertThat(outcome).isEqualTo(new Subprocess.Outcome(0, "", ""));
  }

  private static Subprocess.Outcome run(Path classes) {
    return Subprocess.of(JAVA, "-cp", classes.toString(), "Shapes").run();
  }

  private static final String SHAPES =
      """
      import java.util.*;
      import java.util.function.*;
      import java.util.stream.*;

      public class Shapes {
        record Point(int x, String label) {}
        record All(boolean a, byte b, char c, short d, int e, long f, float g, double h, int[] i, Object j) {}
        record None() {}
        record Pair<A, B>(A first, B second) {}
        interface Named { String name(); default Supplier<String> later() { return this::hidden; }
          private String hidden() { return "hidden " + name(); } }
        interface Three<A, B, C, R> { R of(A a, B b, C c); }
        interface IntToLong { long of(int i); }
        static class Base { protected String who() { return "base"; } }
        static class Derived extends Base {
          @Override protected String who() { return "derived"; }
          Supplier<String> parent() { return super::who; }
        }
        private final int field = 7;
        private int own(int more) { return field + more; }
        private static long twice(long x) { return 2 * x; }
        static String all(String... texts) { return String.join("+", texts); }
        class Inner { IntUnaryOperator add(int k) { return x -> own(x) + k; } }
        enum Kind { A { Supplier<String> text() { return () -> "a" + ordinal(); } };
          abstract Supplier<String> text(); }

        static void say(Object o) { System.out.println(o); }

        public static void main(String[] arguments) {
          Shapes shapes = new Shapes();
          long wide = 5; double real = 1.5; int small = 3; String text = "t"; boolean yes = true;
          Supplier<String> many = () -> wide + real + small + text + yes + arguments.length;
          say(many.get());
          IntUnaryOperator bound = shapes::own; say(bound.applyAsInt(1));
          say(shapes.new Inner().add(2).applyAsInt(3));
          ToIntFunction<String> length = String::length; say(length.applyAsInt("four"));
          Function<String, Integer> boxed = String::length; say(boxed.apply("four"));
          IntFunction<int[]> array = int[]::new; say(array.apply(3).length);
          IntFunction<String[][]> arrays = String[][]::new; say(arrays.apply(2).length);
          Supplier<List<String>> list = ArrayList::new; say(list.get());
          Function<Integer, List<String>> sized = ArrayList::new; say(sized.apply(9));
          Three<String, Integer, Long, String> three = (a, b, c) -> a + b + c; say(three.of("a", 1, 2L));
          IntToLong widened = Shapes::twice; say(widened.of(21));
          IntToLong widening = i -> i; say(widening.of(8));
          LongSupplier unboxed = Long.valueOf(4)::longValue; say(unboxed.getAsLong());
          Function<Integer, Long> converted = i -> twice(i); say(converted.apply(6));
          ToLongFunction<Integer> unbox = Integer::longValue; say(unbox.applyAsLong(3));
          ToDoubleFunction<Integer> further = i -> i; say(further.applyAsDouble(3));
          BiFunction<String, String, Boolean> compare = String::equals; say(compare.apply("a", "a"));
          Function<String, String> rest = Shapes::all; say(rest.apply("one"));
          Runnable ignored = () -> shapes.own(1); ignored.run();
          Consumer<List<String>> dropped = l -> l.add("x"); List<String> some = new ArrayList<>(); dropped.accept(some); say(some);
          LongConsumer wideDropped = Shapes::twice; wideDropped.accept(3);
          Comparator<String> order = String::compareTo; say(order.reversed().compare("a", "b"));
          Supplier<Supplier<String>> nested = () -> () -> text + small; say(nested.get().get());
          UnaryOperator<String> trim = String::trim; say(trim.apply(" x "));
          Function<Object, String> toText = Object::toString; say(toText.apply(12));
          Predicate<Object> is = String.class::isInstance; say(is.test("s"));
          Callback<? super Integer> generic = n -> say(n); call(generic);
          Runnable serial = (Runnable & java.io.Serializable) () -> say("serial"); serial.run();
          say(((Named) () -> "me").later().get());
          say(new Derived().parent().get());
          say(Kind.A.text().get());
          CharSupplier character = () -> 'c'; say(character.get());
          Supplier<Character> boxedCharacter = () -> (char) 100; say(boxedCharacter.get());
          say(Stream.of(3, 1, 2).sorted(Comparator.comparing((Integer i) -> -i)).map(String::valueOf).collect(Collectors.joining(",")));
          say(IntStream.range(0, 4).mapToObj(i -> i * small).filter(i -> i > 2).toList());

          Point point = new Point(1, "a");
          say(point); say(point.equals(new Point(1, "a"))); say(point.equals(new Point(2, "a")));
          say(point.equals(new Point(1, null))); say(point.equals("a")); say(point.equals(null));
          say(point.hashCode() == new Point(1, "a").hashCode()); say(point.hashCode());
          int[] same = {1};
          All one = new All(true, (byte) 1, 'c', (short) 2, 3, 4L, 0.0f, -0.0, same, null);
          say(one.toString().replaceAll("@[0-9a-f]+", "@"));
          say(one.equals(new All(true, (byte) 1, 'c', (short) 2, 3, 4L, 0.0f, -0.0, same, null)));
          say(one.equals(new All(true, (byte) 1, 'c', (short) 2, 3, 4L, -0.0f, -0.0, same, null)));
          say(new All(false, (byte) 1, 'c', (short) 2, 3, 4L, Float.NaN, Double.NaN, same, null)
              .equals(new All(false, (byte) 1, 'c', (short) 2, 3, 4L, Float.NaN, Double.NaN, same, null)));
          say(new All(false, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6d, null, "j").hashCode());
          say(new None()); say(new None().equals(new None())); say(new None().hashCode());
          record Local(List<Point> points) {}
          say(new Local(List.of(point))); say(new Pair<>(1, new Pair<>(null, "x")));
          say(Map.of(new Point(3, "k"), "found").get(new Point(3, "k")));
        }

        interface Callback<T> { void on(T t); }
        interface CharSupplier { char get(); }
        static <T extends Integer> void call(Callback<? super T> callback) { ((Callback<Object>) (Callback) callback).on(5); }
      }
      """;
}
