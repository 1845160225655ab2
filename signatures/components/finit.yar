rule finit
{
    meta:
        component = "finit"
        title = "Finit"
        supplier = "troglobit"
        purl = "pkg:generic/finit"
        licence = "MIT"
        type = "application"
        source = "finit"
        version_v1 = "Finit ([0-5](?:\\.[0-9]{1,4}){1,2})"
        version_v2 = "Finit v([0-5](?:\\.[0-9]{1,4}){1,2})"
        hit1 = "\\0Finit 4.2\\0"
        hit1_version = "4.2"
        hit2 = "\\0Finit v4.2\\0"
        hit2_version = "4.2"
        hit3 = "\\0Timed out waiting for Finit, errno %d\\0"
        miss1 = "Finit 4.2 was seen"
        miss2 = "Finit v4.2 was seen"
        miss3 = "Timed out waiting for Finit, errno %d "
    strings:
        $v1 = /\x00Finit [0-5](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}\n?\x00/
        $v2 = /\x00Finit v[0-5](\.[0-9]{1,4}){1,2}[a-z0-9.+~_-]{0,12}\n?\x00/
        $a1 = /\x00Timed out waiting for Finit, errno %d\n?\x00/
        $a2 = /\x00%s\(\):Skipping %s, not a Finit \.conf file \.\.\. \n?\x00/
        $a3 = /\x00\/lib\/finit\/logit missing, using syslog for %s instead\n?\x00/
    condition:
        any of them
}
