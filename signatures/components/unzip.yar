rule unzip
{
    meta:
        component = "unzip"
        title = "Info-ZIP UnZip"
        supplier = "info-zip"
        cpe = "unzip_project:unzip"
        purl = "pkg:generic/unzip"
        licence = "Info-ZIP"
        homepage = "https://infozip.sourceforge.net/"
        type = "application"
        source = "unzip"
        hit1 = "fUnZip (filter UnZip), version %s"
        miss1 = "UnZip 6.00 of 20 April 2009"
    strings:
        $a = /fUnZip \(filter UnZip\), version %s/
        $b = /error:  cannot allocate unzip buffers/
    condition:
        any of them
}
