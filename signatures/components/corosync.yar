rule corosync
{
    meta:
        component = "corosync"
        title = "Corosync"
        supplier = "clusterlabs"
        purl = "pkg:generic/corosync"
        licence = "BSD-3-Clause"
        type = "application"
        source = "corosync"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-4](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0Corosync Cluster Engine, version '%s'\\0"
        hit2 = "\\0Corosync Cluster Engine, version '%s'\\03.1.7\\0"
        hit2_version = "3.1.7"
        miss1 = "Corosync Cluster Engine, version '%s' "
    strings:
        $a1 = /\x00Corosync Cluster Engine, version '%s'\n?\x00/
        $a2 = /\x00Error loading corosync\.conf %s\n?\x00/
        $a3 = /\x00corosync-quorumtool version: %s\n?\x00/
        $a4 = /\x00Watchdog %s is now being tickled by corosync\.\n?\x00/
        $a5 = /\x00Nodeid %u%s%s%s appears twice in corosync\.conf\n?\x00/
    condition:
        any of them
}
