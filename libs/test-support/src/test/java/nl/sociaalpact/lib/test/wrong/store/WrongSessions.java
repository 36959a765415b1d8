package nl.sociaalpact.lib.test.wrong.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.tuples.Tuple2;
import java.util.List;

/** Two statements at the same time on one session. */
public interface WrongSessions {
    class Combines {
        public Uni<Tuple2<String, String>> both(Uni<String> one, Uni<String> other) {
            return Uni.combine().all().unis(one, other).asTuple();
        }
    }

    class Joins {
        public Uni<List<String>> both(Uni<String> one, Uni<String> other) {
            return Uni.join().all(one, other).andFailFast();
        }
    }

    class MergesUnis {
        public Multi<String> all(Multi<String> ids) {
            return ids.onItem().transformToUniAndMerge(id -> Uni.createFrom().item(id));
        }
    }

    class MergesMultis {
        public Multi<String> all(Multi<String> ids) {
            return ids.onItem()
                    .transformToMultiAndMerge(id -> Multi.createFrom().item(id));
        }
    }

    class MergesLater {
        public Multi<String> all(Multi<String> ids) {
            return ids.onItem().transformToUni(id -> Uni.createFrom().item(id)).merge();
        }
    }

    class MergesStreams {
        public Multi<String> all(Multi<String> one, Multi<String> other) {
            return Multi.createBy().merging().streams(one, other);
        }
    }

    class CombinesStreams {
        public Multi<Tuple2<String, String>> all(Multi<String> one, Multi<String> other) {
            return Multi.createBy().combining().streams(one, other).asTuple();
        }
    }

    class MergesUnderAnotherName {
        public Multi<String> all(Multi<String> ids) {
            return ids.flatMap(id -> Multi.createFrom().item(id));
        }
    }
}
