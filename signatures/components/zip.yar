rule zip
{
    meta:
        component = "zip"
        title = "Info-ZIP Zip"
        supplier = "info-zip"
        purl = "pkg:generic/zip"
        licence = "Info-ZIP"
        homepage = "https://infozip.sourceforge.net/"
        type = "application"
        source = "zip"
        hit1 = "new zip file left as: "
        miss1 = "Zip 3.0 (July 5th 2008), by Info-ZIP"
    strings:
        $a = /Zip currently only supports up to version [0-9.]+ archives/
        $b = /new zip file left as: /
    condition:
        any of them
}
