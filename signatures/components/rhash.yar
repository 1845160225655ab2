rule rhash
{
    meta:
        component = "rhash"
        title = "rhash"
        supplier = "rhash"
        purl = "pkg:generic/rhash"
        homepage = "http://rhash.sourceforge.net"
        type = "library"
        source = "rhash"
        version_v = "RHash/([1-3]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        hit1 = "\\0inconsistent librhash version is loaded: %s\\0"
        hit2 = "\\0%s %u MiB calculated in %.3f sec, %.3f MBps\\0%s %u MiB total in %.3f sec, %.3f MBps\\0"
        hit3 = "\\0RHash/1.4.3\\0"
        hit3_version = "1.4.3"
        miss1 = "inconsistent librhash version is loaded: %s "
        miss2 = "\\0%s %u MiB calculated in %.3f sec, %.3f MBps\\0"
        miss3 = "%s %u MiB calculated in %.3f sec, %.3f MBps %s %u MiB total in %.3f sec, %.3f MBps "
        miss4 = "\\0RHash/X\\0"
    strings:
        $v = /\x00RHash\/([1-3]\.[0-9]{1,2}\.[0-9]{1,2})\x00/
        $a1 = /\x00inconsistent librhash version is loaded: %s\n?\x00/
        $c1 = /\x00%s %u MiB calculated in %\.3f sec, %\.3f MBps\n?\x00/
        $c2 = /\x00%s %u MiB total in %\.3f sec, %\.3f MBps\n?\x00/
    condition:
        $v or $a1 or ($c1 and $c2)
}
