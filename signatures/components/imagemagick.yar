rule imagemagick
{
    meta:
        component = "imagemagick"
        title = "ImageMagick"
        supplier = "imagemagick"
        cpe = "imagemagick:imagemagick"
        purl = "pkg:generic/imagemagick"
        licence = "ImageMagick"
        homepage = "https://imagemagick.org/"
        type = "library"
        source = "imagemagick"
        version = "ImageMagick ([6-8]\\.[0-9.]+-[0-9]+)"
        hit1 = "\\0ImageMagick 6.9.11-60 Q16 x86_64 2021-01-25 https://imagemagick.org\\0"
        hit1_version = "6.9.11-60"
        miss1 = "ImageMagick 6.9.11\\n"
    strings:
        $v = /\x00ImageMagick [6-8]\.[0-9]{1,2}\.[0-9]{1,2}-[0-9]{1,2} [^\x00]{4,80}\x00/
        $a = "MagickCore-6.Q16"
    condition:
        $v and any of them
}
