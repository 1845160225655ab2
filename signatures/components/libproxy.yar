rule libproxy
{
    meta:
        component = "libproxy"
        title = "libproxy"
        supplier = "libproxy"
        purl = "pkg:generic/libproxy"
        homepage = "https://libproxy.github.io/libproxy/"
        type = "library"
        source = "libproxy"
        version_v = "/libproxy/([01]\\.[0-9]\\.[0-9]{1,2})/modules"
        hit1 = "\\0 --file kioslaverc --group 'Proxy Settings' --key '\\0"
        hit2 = "\\0Content-Length: %lu\\0Ignored list is: \\0"
        hit3 = "\\0/usr/lib/libproxy/0.4.18/modules\\0"
        hit3_version = "0.4.18"
        miss1 = " --file kioslaverc --group 'Proxy Settings' --key ' "
        miss2 = "\\0Content-Length: %lu\\0"
        miss3 = "Content-Length: %lu Ignored list is:  "
        miss4 = "\\0/usr/lib/libproxy/X/modules\\0"
    strings:
        $v = /\/libproxy\/([01]\.[0-9]\.[0-9]{1,2})\/modules\x00/
        $a1 = /\x00 --file kioslaverc --group 'Proxy Settings' --key '\n?\x00/
        $c1 = /\x00Content-Length: %lu\n?\x00/
        $c2 = /\x00Ignored list is: \n?\x00/
        $c3 = /\x00WPAD search via: \n?\x00/
        $c4 = /\x00Unable to set pipe to non-blocking!\n?\x00/
        $c5 = /\x00Unable to open gsettings helper!\n?\x00/
        $c6 = /\x00Unable to switch stdout to line buffering!\n?\x00/
        $c7 = /\x00Unable to switch stdin to line buffering!\n?\x00/
    condition:
        $v or $a1 or 2 of ($c*)
}
