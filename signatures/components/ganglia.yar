rule ganglia
{
    meta:
        component = "ganglia"
        title = "ganglia"
        supplier = "ganglia"
        purl = "pkg:generic/ganglia"
        licence = "BSD-3-Clause"
        homepage = "http://ganglia.info/"
        type = "library"
        source = "ganglia"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([3-4]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0sFlow: Ganglia_host_get(%s) failed\\0"
        hit2 = "\\0Got a location message %s\\0pcre_compile failed on %s\\0"
        hit3 = "\\0sFlow: Ganglia_host_get(%s) failed\\03.7.2\\0"
        hit3_version = "3.7.2"
        miss1 = "sFlow: Ganglia_host_get(%s) failed "
        miss2 = "\\0Got a location message %s\\0"
        miss3 = "Got a location message %s pcre_compile failed on %s "
    strings:
        $a1 = /\x00sFlow: Ganglia_host_get\(%s\) failed\n?\x00/
        $a2 = /\x00  msg\.Ganglia_metadata_msg_u\.gfull\.metric_id\.host: %s\n?\x00/
        $a3 = /\x00Unable to create ganglia send channels\. Exiting\.\n?\x00/
        $c1 = /\x00Got a location message %s\n?\x00/
        $c2 = /\x00pcre_compile failed on %s\n?\x00/
        $c3 = /\x00For all disks: %\.3f GB total, %\.3f GB free for users\.\n?\x00/
        $c4 = /\x00Amount of buffered memory\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
