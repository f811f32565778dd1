import static org.objectweb.asm.Opcodes.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Links lambdas, method references, and the equals, hashCode and toString of records when the
 * program is built, its libraries' too. The compiler leaves that to the moment at which each is
 * first reached: 0.08 ms for each lambda and up to 18 ms for a record, which every run of a short
 * program pays again. Here each lambda becomes a class of its own, and the methods of a record
 * become plain code.
 *
 * <p>{@code java -cp asm.jar:asm-commons.jar LinkAtBuild.java FROM.jar TO.jar} writes what is in
 * one jar, the classes linked, to another, in which nothing is compressed: what is not has not to
 * be expanded at every start.
 */
final class LinkAtBuild {

  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
  private static final String RECORDS = "java/lang/runtime/ObjectMethods";

  /**
   * Java 17 takes older classes out of its archive of classes as they were before they were linked,
   * and does not link those that its own loader loads: calls of their methods then fail.
   */
  private static final int OLDEST = V1_6;

  /** From this version of its classes on, Java knows that a class lets in those made for it. */
  private static final int WITH_NESTS = V11;

  /** The files of the jar by name; the classes linked. */
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** The classes made for lambdas, by the outermost class whose private methods they may call. */
  private final Map<String, List<String>> made = new TreeMap<>();

  public static void main(String[] jars) throws IOException {
    LinkAtBuild linked = new LinkAtBuild();
    try (ZipInputStream from = new ZipInputStream(Files.newInputStream(Path.of(jars[0])))) {
      ZipEntry entry;
      while ((entry = from.getNextEntry()) != null) {
        if (entry.getName().endsWith(".class")) {
          linked.link(from.readAllBytes());
        } else if (!entry.isDirectory()) {
          linked.files.put(entry.getName(), from.readAllBytes());
        }
      }
    }
    linked.admitMade();
    linked.write(Path.of(jars[1]));
  }

  private void write(Path jar) throws IOException {
    Files.createDirectories(jar.toAbsolutePath().getParent());
    try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(jar))) {
      to.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        CRC32 sum = new CRC32();
        sum.update(file.getValue());
        entry.setCrc(sum.getValue());
        entry.setSize(file.getValue().length);
        // The same classes make the same jar, whenever they are linked.
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        to.putNextEntry(entry);
        to.write(file.getValue());
      }
    }
  }

  private void link(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    reader.accept(new Host(writer), 0);
    put(reader.getClassName(), writer.toByteArray());
  }

  private void put(String name, byte[] bytes) {
    files.put(name + ".class", bytes);
  }

  /** Names each made class in its outermost class, which thereby lets it in. */
  private void admitMade() {
    made.forEach(
        (outermost, names) -> {
          ClassWriter writer = new ClassWriter(0);
          new ClassReader(files.get(outermost + ".class"))
              .accept(
                  new ClassVisitor(ASM9, writer) {
                    @Override
                    public void visit(
                        int v, int access, String own, String sig, String parent, String[] is) {
                      super.visit(Math.max(v, WITH_NESTS), access, own, sig, parent, is);
                    }

                    @Override
                    public void visitEnd() {
                      names.forEach(this::visitNestMember);
                      super.visitEnd();
                    }
                  },
                  0);
          put(outermost, writer.toByteArray());
        });
  }

  /** A class with lambdas, or a record. */
  private final class Host extends ClassVisitor {
    private String name = "";
    private String outermost = "";
    private int lambdas;
    private final List<Runnable> records = new ArrayList<>();

    Host(ClassVisitor writer) {
      super(ASM9, writer);
    }

    @Override
    public void visit(int v, int access, String own, String sig, String parent, String[] is) {
      name = own;
      outermost = own;
      super.visit(Math.max(v, OLDEST), access, own, sig, parent, is);
    }

    @Override
    public void visitNestHost(String host) {
      outermost = host;
      super.visitNestHost(host);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String desc, String sig, String[] e) {
      return new MethodVisitor(ASM9, super.visitMethod(access, name, desc, sig, e)) {
        @Override
        public void visitInvokeDynamicInsn(String site, String type, Handle by, Object... with) {
          if (by.getOwner().equals(LAMBDAS) && by.getName().equals("metafactory")) {
            visitMethodInsn(INVOKESTATIC, lambda(site, type, with), "of", type, false);
          } else if (by.getOwner().equals(RECORDS)) {
            visitMethodInsn(INVOKESTATIC, Host.this.name, "record$" + site, type, false);
            records.add(() -> recordMethod(site, type, with));
          } else {
            super.visitInvokeDynamicInsn(site, type, by, with);
          }
        }
      };
    }

    @Override
    public void visitEnd() {
      records.forEach(Runnable::run);
      super.visitEnd();
    }

    /** The name of a new class whose objects are the lambda. */
    private String lambda(String site, String type, Object[] with) {
      String lambda = name + "$Lambda" + ++lambdas;
      made.computeIfAbsent(outermost, host -> new ArrayList<>()).add(lambda);
      put(
          lambda,
          lambdaClass(
              lambda, outermost, site, type, (Type) with[0], (Handle) with[1], (Type) with[2]));
      return lambda;
    }

    private void recordMethod(String site, String type, Object[] with) {
      Method method = new Method("record$" + site, type);
      int access = ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC;
      GeneratorAdapter code =
          new GeneratorAdapter(
              visitMethod(access, method.getName(), type, null, null),
              access,
              method.getName(),
              type);
      Type self = (Type) with[0];
      String[] names = with[1].toString().isEmpty() ? new String[0] : with[1].toString().split(";");
      List<Handle> fields = new ArrayList<>();
      for (int i = 2; i < with.length; i++) {
        fields.add((Handle) with[i]);
      }
      code.visitCode();
      switch (site) {
        case "equals" -> equalsOf(code, self, fields);
        case "hashCode" -> hashCodeOf(code, self, fields);
        default -> toStringOf(code, self, names, fields);
      }
      code.returnValue();
      code.visitMaxs(0, 0);
      code.visitEnd();
    }
  }

  private static void equalsOf(GeneratorAdapter code, Type self, List<Handle> fields) {
    Label different = code.newLabel();
    code.loadArg(1);
    code.instanceOf(self);
    code.ifZCmp(GeneratorAdapter.EQ, different);
    for (Handle field : fields) {
      Type type = Type.getType(field.getDesc());
      code.loadArg(0);
      code.getField(self, field.getName(), type);
      code.loadArg(1);
      code.checkCast(self);
      code.getField(self, field.getName(), type);
      if (isPrimitive(type)) {
        code.invokeStatic(
            boxed(type), new Method("compare", Type.INT_TYPE, new Type[] {type, type}));
        code.ifZCmp(GeneratorAdapter.NE, different);
      } else {
        code.invokeStatic(
            Type.getObjectType("java/util/Objects"),
            Method.getMethod("boolean equals(Object, Object)"));
        code.ifZCmp(GeneratorAdapter.EQ, different);
      }
    }
    code.push(true);
    code.returnValue();
    code.mark(different);
    Object[] arguments = {self.getInternalName(), "java/lang/Object"};
    code.visitFrame(F_NEW, arguments.length, arguments, 0, new Object[0]);
    code.push(false);
  }

  private static void hashCodeOf(GeneratorAdapter code, Type self, List<Handle> fields) {
    code.push(0);
    for (Handle field : fields) {
      Type type = Type.getType(field.getDesc());
      code.push(31);
      code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
      code.loadArg(0);
      code.getField(self, field.getName(), type);
      if (isPrimitive(type)) {
        code.invokeStatic(boxed(type), new Method("hashCode", Type.INT_TYPE, new Type[] {type}));
      } else {
        code.invokeStatic(
            Type.getObjectType("java/util/Objects"), Method.getMethod("int hashCode(Object)"));
      }
      code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
    }
  }

  private static void toStringOf(
      GeneratorAdapter code, Type self, String[] names, List<Handle> fields) {
    Type builder = Type.getType(StringBuilder.class);
    String simple = self.getInternalName().replaceFirst(".*[/$][0-9]*", "");
    code.newInstance(builder);
    code.dup();
    code.push(simple + "[");
    code.invokeConstructor(builder, Method.getMethod("void <init>(String)"));
    for (int i = 0; i < names.length; i++) {
      code.push((i == 0 ? "" : ", ") + names[i] + "=");
      code.invokeVirtual(builder, Method.getMethod("StringBuilder append(String)"));
      Type type = Type.getType(fields.get(i).getDesc());
      code.loadArg(0);
      code.getField(self, fields.get(i).getName(), type);
      boolean small = type.getSort() == Type.BYTE || type.getSort() == Type.SHORT;
      Type number = small ? Type.INT_TYPE : type;
      Type shown = isPrimitive(type) ? number : Type.getType(Object.class);
      code.invokeStatic(
          Type.getType(String.class),
          new Method("valueOf", Type.getType(String.class), new Type[] {shown}));
      code.invokeVirtual(builder, Method.getMethod("StringBuilder append(String)"));
    }
    code.push("]");
    code.invokeVirtual(builder, Method.getMethod("StringBuilder append(String)"));
    code.invokeVirtual(builder, Method.getMethod("String toString()"));
  }

  /**
   * A class that holds what a lambda captures, and calls the method that its body became.
   *
   * @param method the name of the interface's method
   * @param type from what is captured to the interface
   * @param erased what the interface's method takes and gives
   * @param exact the same as far as it is known where the lambda stands
   */
  private static byte[] lambdaClass(
      String name, String host, String method, String type, Type erased, Handle body, Type exact) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    Type self = Type.getObjectType(name);
    Type[] captured = Type.getArgumentTypes(type);
    String isA = Type.getReturnType(type).getInternalName();
    writer.visit(
        V17, ACC_FINAL | ACC_SYNTHETIC, name, null, "java/lang/Object", new String[] {isA});
    writer.visitNestHost(host);
    Method init = new Method("<init>", Type.VOID_TYPE, captured);
    GeneratorAdapter code = method(writer, ACC_PRIVATE, init);
    code.loadThis();
    code.invokeConstructor(Type.getType(Object.class), Method.getMethod("void <init>()"));
    for (int i = 0; i < captured.length; i++) {
      writer.visitField(ACC_PRIVATE | ACC_FINAL, "c" + i, captured[i].getDescriptor(), null, null);
      code.loadThis();
      code.loadArg(i);
      code.putField(self, "c" + i, captured[i]);
    }
    end(code);

    code = method(writer, ACC_STATIC, new Method("of", type));
    code.newInstance(self);
    code.dup();
    code.loadArgs();
    code.invokeConstructor(self, init);
    end(code);

    code = method(writer, ACC_PUBLIC, new Method(method, erased.getDescriptor()));
    call(code, self, captured, erased, body, exact);
    end(code);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void call(
      GeneratorAdapter code, Type self, Type[] captured, Type erased, Handle body, Type exact) {
    Type owner = Type.getObjectType(body.getOwner());
    boolean creates = body.getTag() == H_NEWINVOKESPECIAL;
    List<Type> takes = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
    if (creates) {
      code.newInstance(owner);
      code.dup();
    } else if (body.getTag() != H_INVOKESTATIC) {
      takes.add(0, owner);
    }
    for (int i = 0; i < captured.length; i++) {
      code.loadThis();
      code.getField(self, "c" + i, captured[i]);
    }
    Type[] given = erased.getArgumentTypes();
    for (int i = 0; i < given.length; i++) {
      code.loadArg(i);
      convert(code, given[i], exact.getArgumentTypes()[i], takes.get(captured.length + i));
    }
    int instruction =
        switch (body.getTag()) {
          case H_INVOKESTATIC -> INVOKESTATIC;
          case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
          case H_INVOKEINTERFACE -> INVOKEINTERFACE;
          default -> body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
        };
    code.visitMethodInsn(
        instruction, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type gives = creates ? owner : Type.getReturnType(body.getDesc());
    Type wanted = erased.getReturnType();
    if (wanted.getSort() == Type.VOID) {
      if (gives.getSize() == 2) {
        code.pop2();
      } else if (gives.getSize() == 1) {
        code.pop();
      }
    } else {
      convert(code, gives, exact.getReturnType(), wanted);
    }
  }

  /** From a value of one type, known to be of the exact type, to another. */
  private static void convert(GeneratorAdapter code, Type from, Type exact, Type to) {
    if (isPrimitive(from) && isPrimitive(to)) {
      code.cast(from, to);
    } else if (isPrimitive(from)) {
      code.valueOf(from);
    } else if (isPrimitive(to)) {
      if (exact.equals(boxed(Type.CHAR_TYPE)) && to.getSort() != Type.CHAR) {
        throw new IllegalArgumentException("a method that takes a Character as a number");
      }
      code.unbox(to);
    } else if (!to.equals(Type.getType(Object.class)) && !to.equals(from)) {
      code.checkCast(to);
    }
  }

  private static Type boxed(Type type) {
    return Type.getObjectType(
        "java/lang/"
            + switch (type.getSort()) {
              case Type.BOOLEAN -> "Boolean";
              case Type.BYTE -> "Byte";
              case Type.CHAR -> "Character";
              case Type.SHORT -> "Short";
              case Type.INT -> "Integer";
              case Type.LONG -> "Long";
              case Type.FLOAT -> "Float";
              default -> "Double";
            });
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  private static GeneratorAdapter method(ClassVisitor writer, int access, Method method) {
    GeneratorAdapter code =
        new GeneratorAdapter(
            writer.visitMethod(access, method.getName(), method.getDescriptor(), null, null),
            access,
            method.getName(),
            method.getDescriptor());
    code.visitCode();
    return code;
  }

  private static void end(GeneratorAdapter code) {
    code.returnValue();
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
