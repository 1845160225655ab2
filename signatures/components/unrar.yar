rule unrar
{
    meta:
        component = "unrar"
        title = "UnRAR"
        supplier = "rarlab"
        purl = "pkg:generic/unrar"
        homepage = "https://www.rarlab.com/"
        type = "application"
        source = "unrar-nonfree"
        version = "UNRAR ([0-9.]+)"
        hit1 = "\\0\\nUNRAR 5.50 freeware      Copyright (c) 1993-2017 Alexander Roshal\\n"
        hit1_version = "5.50"
        miss1 = "unrar 5.50\\n"
    strings:
        $v = /\x00?UNRAR [3-8]\.[0-9]{2}( beta [0-9])? freeware/
        $n = "UNRAR %s freeware"
    condition:
        any of them
}
