rule freerdp
{
    meta:
        component = "freerdp"
        title = "FreeRDP"
        supplier = "freerdp"
        cpe = "freerdp:freerdp"
        purl = "pkg:generic/freerdp"
        licence = "Apache-2.0"
        homepage = "https://www.freerdp.com/"
        type = "application"
        source = "freerdp2"
        path_version = "^lib(?:freerdp(?:-client|-shadow|-server)?|winpr|uwac0?)[0-9-]*\\.so\\.([23]\\.[0-9]{1,2}\\.[0-9]{1,2})$"
        hit1 = "\\0com.freerdp.core.connection\\0com.freerdp.core.transport\\0"
        miss1 = "FreeRDP 1.2.3\\n"
    strings:
        $a = "FreeRDP version %s (git %s)"
        $b = "com.freerdp.core.connection"
        $c = "freerdp_get_version"
        $d = "com.freerdp.core.transport"
        $e = "This is FreeRDP version %s"
        $f = "com.winpr."
    condition:
        ($a or ($b and $d) or $e) and any of them
}
