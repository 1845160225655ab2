rule lttng_ust
{
    meta:
        component = "lttng-ust"
        title = "LTTng-UST"
        supplier = "efficios"
        purl = "pkg:generic/lttng-ust"
        homepage = "https://lttng.org/"
        type = "library"
        source = "ust"
        hit1 = "\\0Error closing LTTng-UST perf memory mapping FD\\0LTTng BUG in file %s, line %d.\\0"
        miss1 = "\\0Error closing LTTng-UST perf memory mapping FD\\0"
        miss2 = "Error closing LTTng-UST perf memory mapping FD LTTng BUG in file %s, line %d. "
    strings:
        $c1 = /\x00Error closing LTTng-UST perf memory mapping FD\n?\x00/
        $c2 = /\x00LTTng BUG in file %s, line %d\.\n?\x00/
        $c3 = /\x00Add exclusions to event\n?\x00/
        $c4 = /\x00Create Tracepoint List\n?\x00/
        $c5 = /\x00void \*, ip, void \*, baddr, uint8_t \*, build_id, size_t, build_id_len\n?\x00/
        $c6 = /\x00void \*, ip, void \*, baddr\n?\x00/
    condition:
        2 of ($c*)
}
