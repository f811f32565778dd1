package stance.benchmark;

/** What a Java program takes that does nothing: the unit in which start-up is told. */
final class Hello {
  public static void main(String[] arguments) {
    System.out.println("Hello, world");
  }
}
