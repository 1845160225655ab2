rule libsoup
{
    meta:
        component = "libsoup"
        title = "libsoup"
        supplier = "gnome"
        cpe = "gnome:libsoup"
        purl = "pkg:generic/libsoup"
        licence = "LGPL-2.0-or-later"
        homepage = "https://libsoup.gnome.org/"
        type = "library"
        source = "libsoup2.4 libsoup3"
        version = "libsoup/([0-9.]+)"
        hit1 = "\\0libsoup/2.74.3\\0"
        hit1_version = "2.74.3"
        miss1 = "User-Agent: libsoup/2.74.3\\r\\n"
        miss2 = "\\0SOUP_VERSION\\0libsoup-2.4.so.1\\0"
    strings:
        $v = /\x00(User-Agent: )?libsoup\/[23]\.[0-9]{1,3}(\.[0-9]{1,3})?\x00/
    condition:
        any of them
}
