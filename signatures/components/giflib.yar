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
        path_version = "^libgif\\.so\\.(7\\.[0-9]\\.[0-9])$"
        releases = "7.0.0=5.1.0..5.1.4 7.1.0=5.1.4..5.1.9 7.2.0=5.2.0.."
        hit1 = "#Pixels bigger than Width * Height\\0"
        miss1 = "Neither global nor local color map"
        file1 = "libgif.so.7.2.0"
        file1_version = "5.2.0.."
        file2 = "libgif.so.7.1.0"
        file2_version = "5.1.4..5.1.9"
        file3 = "libgif.so.7.5.0"
    strings:
        $p = /(Number of pixels|#Pixels) bigger than [wW]idth \* [hH]eight/
    condition:
        any of them
}
