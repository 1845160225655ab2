rule xmlsec
{
    meta:
        component = "xmlsec"
        title = "XML Security Library"
        supplier = "xmlsec"
        purl = "pkg:generic/xmlsec"
        type = "library"
        source = "xmlsec1"
        path_version = "^libxmlsec1(?:-[a-z]+)?\\.so\\.(1\\.[0-9]+\\.[0-9]+)$"
        hit1 = "\\0Error: xmlSecKeySetName failed: name=%s\\0"
        hit2 = "\\0xmlSecBufferGetSize(out) == 0\\0dataId != xmlSecKeyDataIdUnknown\\0"
        file1 = "libxmlsec1.so.1.2.37"
        file1_version = "1.2.37"
        file2 = "libxmlsec1.so.1"
        miss1 = "Error: xmlSecKeySetName failed: name=%s "
        miss2 = "\\0xmlSecBufferGetSize(out) == 0\\0"
        miss3 = "xmlSecBufferGetSize(out) == 0 "
    strings:
        $a1 = /\x00Error: xmlSecKeySetName failed: name=%s\n?\x00/
        $a2 = /\x00Error: loaded xmlsec library version is not compatible\.\n?\x00/
        $a3 = /\x00xmlsec library function failed\n?\x00/
        $a4 = /\x00Error: xmlsec shutdown failed\.\n?\x00/
        $c1 = /\x00xmlSecBufferGetSize\(out\) == 0\n?\x00/
        $c2 = /\x00dataId != xmlSecKeyDataIdUnknown\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
