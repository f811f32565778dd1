import static org.objectweb.asm.Opcodes.*;

import java.io.IOException;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.*;
import java.util.zip.*;
import org.objectweb.asm.*;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Links lambdas, method references, and the equals, hashCode and toString of records when the
 * program is built, in its own classes and in those of its libraries. The compiler leaves that to
 * the JVM, which links each at its first use: 0.08 ms for each lambda and up to 18 ms for a record,
 * again in every run. Here each lambda becomes a class of its own, and the methods of a record
 * become plain code.
 *
 * <p>{@code java -cp asm.jar:asm-commons.jar LinkAtBuild.java FROM.jar TO.jar} writes the contents
 * of one jar, with its classes linked, to another. Nothing in it is compressed, so that no start
 * has to expand it.
 */
final class LinkAtBuild {

  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
  private static final String RECORDS = "java/lang/runtime/ObjectMethods";

  private static final Type OBJECT = Type.getType(Object.class);
  private static final Type OBJECTS = Type.getObjectType("java/util/Objects");
  private static final Type STRING = Type.getType(String.class);
  private static final Type BUILDER = Type.getType(StringBuilder.class);
  private static final Method APPEND = Method.getMethod("StringBuilder append(String)");

  /**
   * Java 17 maps classes older than this from an archive without their links, and does not link
   * them later if the boot loader loads them: calls of their methods fail or crash.
   */
  private static final int OLDEST = V1_6;

  /**
   * From this class file version on, a class can have nest members, which use its private methods.
   */
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

  /**
   * Makes each made class a nest member of its outermost class, so that it can use private methods.
   */
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
      GeneratorAdapter code =
          method(
              this, ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, new Method("record$" + site, type));
      Type self = (Type) with[0];
      List<Handle> fields = Arrays.stream(with).skip(2).map(field -> (Handle) field).toList();
      switch (site) {
        case "equals" -> equalsOf(code, self, fields);
        case "hashCode" -> hashCodeOf(code, self, fields);
        default -> toStringOf(code, self, fields);
      }
      end(code);
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
        code.invokeStatic(OBJECTS, Method.getMethod("boolean equals(Object, Object)"));
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
        code.invokeStatic(OBJECTS, Method.getMethod("int hashCode(Object)"));
      }
      code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
    }
  }

  private static void toStringOf(GeneratorAdapter code, Type self, List<Handle> fields) {
    String before = self.getInternalName().replaceFirst(".*[/$][0-9]*", "") + "[";
    code.newInstance(BUILDER);
    code.dup();
    code.invokeConstructor(BUILDER, Method.getMethod("void <init>()"));
    for (Handle field : fields) {
      code.push(before + field.getName() + "=");
      before = ", ";
      code.invokeVirtual(BUILDER, APPEND);
      Type type = Type.getType(field.getDesc());
      code.loadArg(0);
      code.getField(self, field.getName(), type);
      boolean small = type.getSort() == Type.BYTE || type.getSort() == Type.SHORT;
      Type number = small ? Type.INT_TYPE : type;
      Type shown = isPrimitive(type) ? number : OBJECT;
      code.invokeStatic(STRING, new Method("valueOf", STRING, new Type[] {shown}));
      code.invokeVirtual(BUILDER, APPEND);
    }
    code.push(fields.isEmpty() ? before + "]" : "]");
    code.invokeVirtual(BUILDER, APPEND);
    code.invokeVirtual(BUILDER, Method.getMethod("String toString()"));
  }

  /**
   * A class that holds what a lambda captures, and calls the method that its body became.
   *
   * @param method the name of the interface's method
   * @param type the types of the captured values, and the interface as the return type
   * @param erased the erased type of the interface's method
   * @param exact the same with the type arguments known where the lambda is written
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
    code.invokeConstructor(OBJECT, Method.getMethod("void <init>()"));
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
    for (int i = 0; i < erased.getArgumentTypes().length; i++) {
      code.loadArg(i);
      convert(
          code,
          erased.getArgumentTypes()[i],
          exact.getArgumentTypes()[i],
          takes.get(captured.length + i));
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

  /** Converts the value on the stack, of the exact type at run time, from one type to another. */
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
    } else if (!to.equals(OBJECT) && !to.equals(from)) {
      code.checkCast(to);
    }
  }

  private static Type boxed(Type type) {
    String returnsIt = "()" + type.getDescriptor();
    return Type.getType(MethodType.fromMethodDescriptorString(returnsIt, null).wrap().returnType());
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
