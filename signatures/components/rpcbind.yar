rule rpcbind
{
    meta:
        component = "rpcbind"
        title = "rpcbind"
        supplier = "rpcbind"
        cpe = "rpcbind_project:rpcbind"
        purl = "pkg:generic/rpcbind"
        licence = "BSD-3-Clause"
        homepage = "https://sourceforge.net/projects/rpcbind/"
        type = "application"
        source = "rpcbind"
        hit1 = "\\0rpcbind : my address is %s\\n\\0"
        hit2 = "\\0rpcbind: using '%s' startup file\\n\\0"
        miss1 = "rpcbind: another rpcbind is already running. Aborting\\n"
    strings:
        $a = "rpcbind : my address is %s"
        $b = "rpcbind: using '%s' startup file"
        $c = "/run/rpcbind/rpcbind.xdr"
        $d = "rpcbind: xdr_%s: failed"
        $e = "cannot bind %s on %s: %m"
    condition:
        $a or $b or ($d) or ($e and $c)
}
