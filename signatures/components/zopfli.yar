rule zopfli
{
    meta:
        component = "zopfli"
        title = "Zopfli"
        supplier = "google"
        purl = "pkg:generic/zopfli"
        licence = "Apache-2.0"
        type = "application"
        source = "zopfli"
        hit1 = "\\0Error: verification of result failed, keeping original. Error: %u.\\0Files equal: %d\\0"
        miss1 = "\\0Error: verification of result failed, keeping original. Error: %u.\\0"
        miss2 = "Error: verification of result failed, keeping original. Error: %u. "
    strings:
        $c1 = /\x00Error: verification of result failed, keeping original\. Error: %u\.\n?\x00/
        $c2 = /\x00Files equal: %d\n?\x00/
        $c3 = /\x00Files saved: %d\n?\x00/
        $c4 = /\x00Files tried: %d\n?\x00/
    condition:
        2 of them
}
