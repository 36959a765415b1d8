package nl.sociaalpact.local;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.sociaalpact.local.bench.Bench;
import nl.sociaalpact.local.bench.BenchSettings;
import nl.sociaalpact.local.bench.Report;
import nl.sociaalpact.local.bench.ReportTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measure a platform of its own, side by side with what its parts do bare, and print medians and ratios.",
            "It uses free ports and a temporary folder, beside a platform that runs. See docs/benchmark.md."
        })
final class BenchCommand implements Callable<Integer> {
    private static final int STANDARD_SECONDS = 10;
    private static final int QUICK_SECONDS = 3;
    private static final int STANDARD_WARM_UP = 90;
    private static final int QUICK_WARM_UP = 5;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long one round lasts (standard 10, with --quick 3).")
    @Nullable Integer seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            description = "How many seconds the services run under load first (standard 90, with --quick 5).")
    @Nullable Integer warmUp;

    @Option(names = "--json", paramLabel = "FILE", description = "Write everything that was measured to this file too.")
    @Nullable Path json;

    @Option(names = "--quick", description = "One short round of everything: a first impression, no steady figure.")
    boolean quick;

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var out = Output.of(spec);
        var report = new Bench(settings(), line -> {
                    out.println(line);
                    out.flush();
                })
                .run();
        ReportTable.print(report, out);
        if (json != null) {
            write(report, json);
        }
        return 0;
    }

    private BenchSettings settings() {
        return quick
                ? BenchSettings.quick(Homes.standard(), or(warmUp, QUICK_WARM_UP), or(seconds, QUICK_SECONDS))
                : BenchSettings.thorough(Homes.standard(), or(warmUp, STANDARD_WARM_UP), or(seconds, STANDARD_SECONDS));
    }

    private static int or(@Nullable Integer given, int standard) {
        return given == null ? standard : given;
    }

    private static void write(Report report, Path file) {
        try {
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValue(file.toFile(), report);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
