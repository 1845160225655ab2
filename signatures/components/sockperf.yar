rule sockperf
{
    meta:
        component = "sockperf"
        title = "sockperf"
        supplier = "mellanox"
        purl = "pkg:generic/sockperf"
        licence = "BSD-3-Clause"
        type = "application"
        source = "sockperf"
        file_version = "\\x00([1-4]\\.[0-9]{1,2})-(?:[0-9]{1,3}|no)\\.git"
        hit1 = "\\0sockperf, version %s\\0"
        hit2 = "\\0sockperf: Starting new session: %-23s\\0sockperf: thread %lu released allocations\\0"
        miss1 = "sockperf, version %s "
        miss2 = "\\0sockperf: Starting new session: %-23s\\0"
        miss3 = "sockperf: Starting new session: %-23s "
    strings:
        $a1 = /\x00sockperf, version %s\n?\x00/
        $c1 = /\x00sockperf: Starting new session: %-23s\n?\x00/
        $c2 = /\x00sockperf: thread %lu released allocations\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
