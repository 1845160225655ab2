rule benchmark
{
    meta:
        component = "benchmark"
        title = "benchmark"
        supplier = "google"
        purl = "pkg:generic/benchmark"
        licence = "Apache-2.0"
        homepage = "https://github.com/google/benchmark"
        type = "library"
        source = "benchmark"
        path_version = "^libbenchmark\\.so\\.(1(?:\\.[0-9]+){2})$"
        hit1 = "\\0Could not compile benchmark re: \\0"
        hit2 = "\\0Failed to match any benchmarks against regex: \\0%s: error: unrecognized command-line flag: %s\\0"
        file1 = "libbenchmark.so.1.7.1"
        file1_version = "1.7.1"
        file2 = "libbenchmark.so.1"
        miss1 = "Could not compile benchmark re:  "
        miss2 = "\\0Failed to match any benchmarks against regex: \\0"
        miss3 = "Failed to match any benchmarks against regex:  %s: error: unrecognized command-line flag: %s "
    strings:
        $a1 = /\x00Could not compile benchmark re: \n?\x00/
        $c1 = /\x00Failed to match any benchmarks against regex: \n?\x00/
        $c2 = /\x00%s: error: unrecognized command-line flag: %s\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
