rule ndpi
{
    meta:
        component = "ndpi"
        title = "nDPI"
        supplier = "ntop"
        cpe = "ntop:ndpi"
        purl = "pkg:generic/ndpi"
        licence = "LGPL-3.0-or-later"
        homepage = "https://github.com/ntop/nDPI"
        type = "library"
        source = "ndpi"
        path_version = "^libndpi\\.so\\.([1-9]\\.[0-9]{1,2}\\.[0-9]{1,2})$"
        hit1 = "\\0Known Proto on Non Std Port\\0HTTP Suspicious User-Agent\\0ndpi_get_api_version\\0"
        hit2 = "\\0Known Protocol on Non Standard Port\\0HTTP Suspicious User-Agent\\0ndpi_get_api_version\\0"
        miss1 = "nDPI 1.2.3\\n"
    strings:
        $a = "Known Proto on Non Std Port"
        $v = "ndpi_get_api_version"
        $b = "HTTP Suspicious User-Agent"
        $c = "Known Protocol on Non Standard Port"
        $n = /TLS \(probably\) Not Carrying HTTPS/
        $f = "ndpi_load_protocols_file"
        $g = "Internal error: wrong protocol name/id"
    condition:
        (($c or $a) and $b and $v) and any of them
}
