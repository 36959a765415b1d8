package nl.sociaalpact.earlysignalling.api;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Does things at the same moment. */
final class Together {
    private Together() {}

    /** What each gave, in the order of the calls. */
    @SafeVarargs
    static <T> List<T> call(Callable<T>... calls) throws Exception {
        var start = new CyclicBarrier(calls.length);
        try (var threads = Executors.newFixedThreadPool(calls.length)) {
            var running = Stream.of(calls)
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        }
    }
}
