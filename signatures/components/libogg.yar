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
        path_version = "^libogg\\.so\\.(0\\.[0-9]{1,2}\\.[0-9]{1,2})$"
        releases = "0.5.3=1.1.3 0.6.0=1.1.4 0.7.0=1.2.0 0.7.1=1.2.1..1.2.2 0.8.*=1.3.*"
        hit1 = "\\0oggpackB_writecheck\\0oggpackB_writecopy\\0ogg_stream_pagein\\0"
        miss1 = "\\0ogg_stream_pagein\\0libogg.so.0\\0"
        file1 = "libogg.so.0.8.4"
        file1_version = "1.3.4"
        file2 = "libogg.so.0.9.0"
    strings:
        $a = /\x00oggpackB_writecheck\x00/
        $b = /\x00oggpackB_writecopy\x00/
        $c = /\x00ogg_stream_pagein\x00/
    condition:
        all of them
}
