package stance.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Work done aside comes to the same as work done here. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BackgroundResultTest {

  @Test
  void it_goes_on_while_something_else_is_done() throws InterruptedException {
    CountDownLatch here = new CountDownLatch(1);
    CountDownLatch there = new CountDownLatch(1);
    BackgroundResult<Boolean> aside =
        BackgroundResult.begin(
            () -> {
              there.countDown();
              await(here);
              return Thread.currentThread().isDaemon();
            });
    there.await();
    here.countDown();
    assertThat(aside.get()).isTrue();
    assertThat(aside.get()).isTrue();
  }

  @Test
  void what_only_has_to_be_done_is_done_once_it_is_asked_for() {
    AtomicBoolean done = new AtomicBoolean();
    BackgroundResult.doing(() -> done.set(true)).get();
    assertThat(done).isTrue();
  }

  @Test
  void a_failure_is_the_one_that_it_would_have_been_here() {
    for (Throwable failure :
        new Throwable[] {
          new OutOfMemoryError("no more"), new StackOverflowError(), new IllegalStateException("x")
        }) {
      BackgroundResult<String> aside = BackgroundResult.begin(() -> thrown(failure));
      assertThatThrownBy(aside::get).isSameAs(failure);
    }
  }

  private static String thrown(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
