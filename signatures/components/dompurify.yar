rule dompurify
{
    meta:
        component = "dompurify"
        title = "DOMPurify"
        supplier = "cure53"
        cpe = "cure53:dompurify"
        purl = "pkg:generic/dompurify"
        homepage = "https://github.com/cure53/DOMPurify"
        type = "library"
        version = "DOMPurify ([0-9.]+)"
        hit1 = "/*! @license DOMPurify 2.4.0 | (c) Cure53 and other contributors |"
        hit1_version = "2.4.0"
        miss1 = "DOMPurify 1.2.3\\n"
    strings:
        $v = /\/\*! @license DOMPurify [0-3]\.[0-9]{1,2}\.[0-9]{1,2} \|/
        $w = /\/\*! @license DOMPurify \| /
    condition:
        any of them
}
