package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sentences of a language, and which of them tests have asked for: one that none asks for fails.
 */
final class Listening<T> {

  private final Set<String> askedFor = new TreeSet<>();
  private final Class<T> type;
  private final T words;

  Listening(Class<T> type, T words) {
    this.type = type;
    this.words =
        type.cast(
            Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> {
                  askedFor.add(method.toGenericString());
                  try {
                    return method.invoke(words, arguments);
                  } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                  }
                }));
  }

  T words() {
    return words;
  }

  void assertThatAllWasAskedFor() {
    assertThat(type.getDeclaredMethods())
        .filteredOn(method -> Modifier.isAbstract(method.getModifiers()))
        .isNotEmpty()
        .extracting(Method::toGenericString)
        .allMatch(askedFor::contains);
  }
}
