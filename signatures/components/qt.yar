rule qt
{
    meta:
        component = "qt"
        title = "Qt"
        supplier = "qtcompany"
        cpe = "qt:qt"
        purl = "pkg:generic/qt"
        homepage = "https://www.qt.io/"
        type = "library"
        source = "qtbase-opensource-src qt6-base"
        version = " ([456]\\.[0-9]+\\.[0-9]+)"
        hit1 = "\\0Qt 5.15.8 (x86_64-little_endian-lp64 shared (dynamic) release build; by GCC 12.2.0)\\0"
        hit1_version = "5.15.8"
        miss1 = "Qt 1.2.3\\n"
    strings:
        $v = /Qt [456]\.[0-9]{1,2}\.[0-9]{1,2} \([a-z0-9_]{3,12}-(little|big)_endian-/
        $w = /This is the QtCore library version (Qt )?[456]\.[0-9]{1,2}\.[0-9]{1,2}/
    condition:
        any of them
}
