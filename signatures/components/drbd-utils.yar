rule drbd_utils
{
    meta:
        component = "drbd-utils"
        title = "DRBD utilities"
        supplier = "linbit"
        purl = "pkg:generic/drbd-utils"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "drbd-utils"
        version_v = "rg\\r\\nUser-Agent: drbdadm/([0-9]{1,2}(?:\\.[0-9]{1,4}){1,3})"
        hit1 = "\\0GET %s HTTP/1.0\\x0d\\nHost: usage.drbd.org\\x0d\\nUser-Agent: drbdadm/9.22.0 (%s; %s; %s; %s)\\x0d\\n\\x0d\\0"
        hit1_version = "9.22.0"
        hit2 = "\\0Unexpected output from drbdsetup >%s<\\0"
        miss1 = "GET %s HTTP/1.0\\x0d\\nHost: usage.drbd.org\\x0d\\nUser-Agent: drbdadm/9.22.0 (%s; %s; %s; %s) was seen"
        miss2 = "Unexpected output from drbdsetup >%s< "
    strings:
        $v = /\x00GET %s HTTP\/1\.0\r\nHost: usage\.drbd\.org\r\nUser-Agent: drbdadm\/[0-9]{1,2}(\.[0-9]{1,4}){1,3}[a-z0-9.+~_-]{0,12} \(%s; %s; %s; %s\)\r\n\r\n?\x00/
        $a1 = /\x00Unexpected output from drbdsetup >%s<\n?\x00/
        $a2 = /\x00Warning: drbdsetup %s option --%s can only be passed as -W--%s\n?\x00/
    condition:
        any of them
}
