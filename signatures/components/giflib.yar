rule giflib
{
    meta:
        component = "giflib"
        title = "giflib"
        supplier = "giflib"
        cpe = "giflib_project:giflib"
        purl = "pkg:generic/giflib"
        licence = "MIT"
        homepage = "https://giflib.sourceforge.net/"
        type = "library"
        source = "giflib"
        hit1 = "#Pixels bigger than Width * Height\\0"
        miss1 = "Neither global nor local color map"
    strings:
        $p = /(Number of pixels|#Pixels) bigger than [wW]idth \* [hH]eight/
    condition:
        any of them
}
