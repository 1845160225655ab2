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
        hit1 = "\\0Bad gid list [%*s]\\0Bad uid list [%*s]\\0"
        miss1 = "\\0Bad gid list [%*s]\\0"
        miss2 = "Bad gid list [%*s] Bad uid list [%*s] "
    strings:
        $c1 = /\x00Bad gid list \[%\*s\]\n?\x00/
        $c2 = /\x00Bad uid list \[%\*s\]\n?\x00/
        $c3 = /\x00Creating PluginType for %s\n?\x00/
        $c4 = /\x00NO dlhandle for \(%s\/%s\)!\n?\x00/
    condition:
        2 of ($c*)
}
