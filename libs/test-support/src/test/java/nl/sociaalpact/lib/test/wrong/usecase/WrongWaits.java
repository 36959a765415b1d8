package nl.sociaalpact.lib.test.wrong.usecase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.reactive.messaging.MutinyEmitter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Code that waits, or sets off work that nobody waits for. */
public interface WrongWaits {
    class Awaits {
        public String now(Uni<String> later) {
            return later.await().indefinitely();
        }
    }

    class Subscribes {
        public Cancellable now(Uni<String> later) {
            return later.subscribe().with(item -> {});
        }
    }

    class SubscribesToMany {
        public Cancellable now(Multi<String> later) {
            return later.subscribe().with(item -> {});
        }
    }

    class SubscribesAsStage {
        public CompletionStage<String> now(Uni<String> later) {
            return later.subscribeAsCompletionStage();
        }
    }

    class Forgets {
        public void now(MutinyEmitter<String> emitter) {
            emitter.sendAndForget("a");
        }
    }

    class ForgetsByReference {
        public Consumer<String> now(MutinyEmitter<String> emitter) {
            return emitter::sendAndForget;
        }
    }

    class SendsAndAwaits {
        public void now(MutinyEmitter<String> emitter) {
            emitter.sendAndAwait("a");
        }
    }

    class Sleeps {
        public void now() throws InterruptedException {
            Thread.sleep(1);
        }
    }

    class SleepsInUnits {
        public void now() throws InterruptedException {
            TimeUnit.SECONDS.sleep(1);
        }
    }

    class StartsThread {
        public void now(Runnable work) {
            new Thread(work).start();
        }
    }

    class Joins {
        public String now(CompletableFuture<String> later) {
            return later.join();
        }
    }

    class Gets {
        public String now(Future<String> later) throws ExecutionException, InterruptedException {
            return later.get();
        }
    }

    class GetsStage {
        public String now(CompletableFuture<String> later) throws ExecutionException, InterruptedException {
            return later.get();
        }
    }

    class WaitsForOthers {
        public void now(CountDownLatch latch) throws InterruptedException {
            latch.await();
        }
    }
}
