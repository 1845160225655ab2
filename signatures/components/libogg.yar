rule libogg
{
    meta:
        component = "libogg"
        title = "libogg"
        supplier = "xiph"
        purl = "pkg:generic/libogg"
        homepage = "https://xiph.org/ogg/"
        type = "library"
        source = "libogg"
        hit1 = "\\0oggpackB_writecheck\\0oggpackB_writecopy\\0ogg_stream_pagein\\0"
        miss1 = "\\0ogg_stream_pagein\\0libogg.so.0\\0"
    strings:
        $a = /\x00oggpackB_writecheck\x00/
        $b = /\x00oggpackB_writecopy\x00/
        $c = /\x00ogg_stream_pagein\x00/
    condition:
        all of them
}
