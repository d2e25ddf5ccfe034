package org.presser.convert;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work on many things in parallel and hands the results on in the order of the
 * things. Only so many things are under way that memory does not depend on how many there are.
 */
final class OrderedWork {

  private OrderedWork() {}

  /**
   * Works until there is nothing left or the run is stopped. Then what was begun is finished, and
   * what was not has no result.
   *
   * @param jobs the number of threads that work
   * @param window how many things may be under way, finished ones that wait for their turn included
   * @param things what to work on; asked by the calling thread
   * @param stopped whether to begin nothing more
   * @param work what to do, on any thread; must not throw
   * @param results takes the results, on the calling thread
   */
  static <T, R> void run(
      int jobs,
      int window,
      Iterator<T> things,
      BooleanSupplier stopped,
      Function<T, R> work,
      Consumer<R> results) {
    ExecutorService threads = Executors.newFixedThreadPool(jobs, OrderedWork::thread);
    try {
      Deque<Future<R>> pending = new ArrayDeque<>();
      while (!stopped.getAsBoolean() && things.hasNext()) {
        T thing = things.next();
        pending.add(threads.submit(() -> stopped.getAsBoolean() ? null : work.apply(thing)));
        while (!pending.isEmpty() && (pending.size() >= window || pending.peek().isDone())) {
          handOn(pending.remove(), results);
        }
      }
      while (!pending.isEmpty()) {
        handOn(pending.remove(), results);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static <R> void handOn(Future<R> future, Consumer<R> results) {
    R result = result(future);
    if (result != null) {
      results.accept(result);
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "presser-convert");
    thread.setDaemon(true);
    return thread;
  }

  private static <R> R result(Future<R> future) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw new IllegalStateException(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
