rule graphicsmagick
{
    meta:
        component = "graphicsmagick"
        title = "GraphicsMagick"
        supplier = "graphicsmagick"
        cpe = "graphicsmagick:graphicsmagick"
        purl = "pkg:generic/graphicsmagick"
        licence = "MIT"
        homepage = "http://www.graphicsmagick.org/"
        type = "application"
        source = "graphicsmagick"
        version = "GraphicsMagick ([0-9.]+)"
        hit1 = "\\0GraphicsMagick 1.3.40 2023-01-14 Q16 http://www.GraphicsMagick.org/\\0"
        hit1_version = "1.3.40"
        hit2 = "\\0GraphicsMagick 1.4 snapshot-20210721 Q16 http://www.GraphicsMagick.org/\\0"
        hit2_version = "1.4"
        miss1 = "GraphicsMagick 1.3.40"
    strings:
        $v = /\x00GraphicsMagick [12]\.[0-9]{1,2}(\.[0-9]{1,2})? [0-9a-z-]{0,20} ?Q[0-9]{1,2} http:\/\/www\.GraphicsMagick\.org\/?\x00/
    condition:
        any of them
}
