rule heimdal
{
    meta:
        component = "heimdal"
        title = "Heimdal"
        supplier = "heimdal"
        cpe = "heimdal_project:heimdal"
        purl = "pkg:generic/heimdal"
        licence = "BSD-3-Clause"
        homepage = "https://github.com/heimdal/heimdal"
        type = "application"
        source = "heimdal"
        version = "Heimdal[ /]([0-9.]+(?:rc[0-9])?)"
        hit1 = "\\0Heimdal 7.8.0\\0"
        hit1_version = "7.8.0"
        hit2 = "\\0Server: Heimdal/7.8.0\\r\\n"
        hit2_version = "7.8.0"
        miss1 = "Server: Heimdal/7.8.0\\r\\n"
    strings:
        $v = /\x00Heimdal [0-9]\.[0-9]{1,2}(\.[0-9]{1,3})?(rc[0-9])?\x00/
        $s = /\x00Server: Heimdal\/[0-9]\.[0-9]{1,2}(\.[0-9]{1,3})?(rc[0-9])?\r/
        $o = /@\(#\)\$Version: Heimdal [0-9]\.[0-9]{1,2}(\.[0-9]{1,3})?/
    condition:
        any of them
}
