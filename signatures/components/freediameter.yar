rule freediameter
{
    meta:
        component = "freediameter"
        title = "freeDiameter"
        supplier = "freediameter"
        purl = "pkg:generic/freediameter"
        licence = "BSD-3-Clause"
        type = "application"
        source = "freediameter"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([0-2](?:\\.[0-9]{1,4}){2,3})\\n?\\x00"
        hit1 = "\\0Error initializing the libfreeDiameter library: %s\\0"
        hit2 = "\\0Error initializing the libfreeDiameter library: %s\\01.2.1\\0"
        hit2_version = "1.2.1"
        hit3 = "\\0Initiating freeDiameter shutdown sequence (%d)\\0Invalid version in message: %d (supported: %d)\\0"
        miss1 = "Error initializing the libfreeDiameter library: %s "
        miss2 = "\\0Initiating freeDiameter shutdown sequence (%d)\\0"
        miss3 = "Initiating freeDiameter shutdown sequence (%d) "
    strings:
        $a1 = /\x00Error initializing the libfreeDiameter library: %s\n?\x00/
        $a2 = /\x00This extension \(acl_wl\) was compiled for a different version of freeDiameter\.\n?\x00/
        $a3 = /\x00freeDiameterd daemon initialized\.\n?\x00/
        $c1 = /\x00Initiating freeDiameter shutdown sequence \(%d\)\n?\x00/
        $c2 = /\x00Invalid version in message: %d \(supported: %d\)\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
