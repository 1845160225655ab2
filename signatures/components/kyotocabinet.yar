rule kyotocabinet
{
    meta:
        component = "kyotocabinet"
        title = "kyotocabinet"
        supplier = "kyotocabinet"
        purl = "pkg:generic/kyotocabinet"
        homepage = "https://dbmx.net/kyotocabinet/"
        type = "library"
        source = "kyotocabinet"
        hit1 = "\\0opening temporary databases finished: time=%.6f\\0closing the temporary databases finished: %.6f\\0"
        miss1 = "\\0opening temporary databases finished: time=%.6f\\0"
        miss2 = "opening temporary databases finished: time=%.6f closing the temporary databases finished: %.6f "
    strings:
        $c1 = /\x00opening temporary databases finished: time=%\.6f\n?\x00/
        $c2 = /\x00closing the temporary databases finished: %\.6f\n?\x00/
        $c3 = /\x00merging the temporary databases finished: %\.6f\n?\x00/
        $c4 = /\x00started to open temporary databases under %s\n?\x00/
        $c5 = /\x00started the reduce process: scale=%lld\n?\x00/
        $c6 = /\x00the reduce process finished: time=%\.6f\n?\x00/
        $c7 = /\x00%lld records were dumped successfully\n?\x00/
        $c8 = /\x00%lld records were loaded successfully\n?\x00/
    condition:
        2 of ($c*)
}
