package stance.yaml;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * What a thread of its own works out while there is something else to do. It does not hold up the
 * end of a program that has no use for it. (A pool of threads takes longer to set up than it would
 * save.)
 */
public final class BackgroundResult<T> {

  private final FutureTask<T> task;

  private BackgroundResult(FutureTask<T> task) {
    this.task = task;
  }

  /** Begins {@code work}. */
  public static <T> BackgroundResult<T> begin(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(task, "aside");
    thread.setDaemon(true);
    thread.start();
    return new BackgroundResult<>(task);
  }

  /** Begins {@code work}, of which nothing comes but that it is done. */
  public static BackgroundResult<Runnable> doing(Runnable work) {
    return begin(
        () -> {
          work.run();
          return work;
        });
  }

  /** What came of it, once it is done; what it failed with is thrown as if it had failed here. */
  public T get() {
    try {
      return task.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw failed.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
