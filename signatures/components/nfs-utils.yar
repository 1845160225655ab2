rule nfs_utils
{
    meta:
        component = "nfs-utils"
        title = "nfs-utils"
        supplier = "nfs-utils"
        cpe = "linux-nfs:nfs-utils"
        purl = "pkg:generic/nfs-utils"
        licence = "GPL-2.0-only"
        homepage = "https://linux-nfs.org/"
        type = "application"
        source = "nfs-utils"
        version = "([1-3]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        hit1 = "\\0%s version 2.6.2\\n\\0.etab.lock\\0"
        hit1_version = "2.6.2"
        hit2 = "\\0mount.nfs: (linux nfs-utils 1.2.3)\\n"
        hit2_version = "1.2.3"
        hit3 = "\\0Version 2.6.2 starting\\0statd running as root. chown %s to choose different user\\n\\0"
        hit3_version = "2.6.2"
        miss1 = "\\0%s version 2.6.2\\n\\0"
    strings:
        $v = /\x00Version [1-3]\.[0-9]{1,2}\.[0-9]{1,2} starting\x00/
        $w = /\x00%s version [1-3]\.[0-9]{1,2}\.[0-9]{1,2}\x0a?\x00/
        $a = "rpc.mountd"
        $e = "exportfs: "
        $x = ".etab.lock"
        $n = "nfs-utils 1."
        $u = /linux nfs-utils [1-3]\.[0-9]{1,2}\.[0-9]{1,2}/
        $m = "mount.nfs"
        $s = "statd running as root. chown %s to choose different user"
        $z = "rpc.statd"
        $i = "nfsidmap"
    condition:
        (($w and ($x or $a)) or ($v and ($s or $x or $z or $a)) or $u or $s) and any of them
}
