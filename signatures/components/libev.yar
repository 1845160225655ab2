rule libev
{
    meta:
        component = "libev"
        title = "libev"
        supplier = "libev"
        purl = "pkg:generic/libev"
        licence = "BSD-2-Clause OR GPL-2.0-or-later"
        homepage = "http://software.schmorp.de/pkg/libev.html"
        type = "library"
        source = "libev"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(4\\.[0-9]{1,2})\\x00"
        hit1 = "\\0(libev) poll\\0"
        miss1 = "(libev) has poll backend"
        miss2 = "\\0libev.so.4\\0"
    strings:
        $a = /\x00\(libev\) (poll|select|epoll_wait|epoll_create)\x00/
    condition:
        any of them
}
