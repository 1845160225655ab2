rule cluster_glue
{
    meta:
        component = "cluster-glue"
        title = "cluster-glue"
        supplier = "cluster-glue"
        purl = "pkg:generic/cluster-glue"
        homepage = "https://github.com/ClusterLabs/cluster-glue"
        type = "library"
        source = "cluster-glue"
        hit1 = "\\0Cannot chdir to [%s]\\0%s: out of boundary\\0"
        miss1 = "\\0Cannot chdir to [%s]\\0"
        miss2 = "Cannot chdir to [%s] %s: out of boundary "
    strings:
        $c1 = /\x00Cannot chdir to \[%s\]\n?\x00/
        $c2 = /\x00%s: out of boundary\n?\x00/
        $c3 = /\x00Bad gid list \[%\*s\]\n?\x00/
        $c4 = /\x00Bad uid list \[%\*s\]\n?\x00/
        $c5 = /\x00%s: pid %d timed out\n?\x00/
        $c6 = /\x00%s:%d out of memory\n?\x00/
        $c7 = /\x00Creating PluginType for %s\n?\x00/
        $c8 = /\x00NO dlhandle for \(%s\/%s\)!\n?\x00/
    condition:
        2 of ($c*)
}
