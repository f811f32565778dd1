package stance;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;
import org.opentest4j.TestAbortedException;

/** Runs a test that is {@link ForEachSeed} with one seed after another. */
final class SeedLoop implements InvocationInterceptor, ParameterResolver {

  private static final Optional<Long> ALONE = Optional.ofNullable(Long.getLong("seed"));

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context) {
    invocation.skip();
    seeds(context).forEach(seed -> run(method.getExecutable(), context, seed));
  }

  private static LongStream seeds(ExtensionContext context) {
    return ALONE
        .map(LongStream::of)
        .orElseGet(
            () ->
                Effort.seeds(
                    AnnotationSupport.findAnnotation(context.getElement(), ForEachSeed.class)
                        .orElseThrow()
                        .value()));
  }

  private static void run(Method property, ExtensionContext context, long seed) {
    try {
      ReflectionSupport.invokeMethod(property, context.getRequiredTestInstance(), seed);
    } catch (TestAbortedException impossible) {
      // This seed makes nothing that the property is about.
    } catch (Throwable failure) {
      throw new AssertionError(
          "seed %d (-Dseed=%d repeats it): %s".formatted(seed, seed, failure.getMessage()),
          failure);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getIndex() == 0 && parameter.getParameter().getType() == long.class;
  }

  /** Stands in for the seeds, as the method is to be called with each of them instead. */
  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return 0L;
  }
}
