rule gettext
{
    meta:
        component = "gettext"
        title = "GNU gettext"
        supplier = "fsf"
        cpe = "gnu:gettext"
        purl = "pkg:generic/gettext"
        licence = "GPL-3.0-or-later"
        homepage = "https://www.gnu.org/software/gettext/"
        type = "application"
        source = "gettext"
        path_version = "^libgettext(?:lib|src)-([0-9]+\\.[0-9]+(?:\\.[0-9]+)*)\\.so$"
        version_l = "libgettext(?:lib|src)-([0-9.]+)\\.so"
        hit1 = "\\0libgettextsrc-0.21.so\\0"
        hit1_version = "0.21"
        miss1 = "/usr/lib/libgettextlib-0.21.so"
    strings:
        $l = /\x00libgettext(lib|src)-0\.[0-9]{1,2}(\.[0-9]{1,2}){0,2}\.so\x00/
        $g = /plural handling is a GNU gettext extension/
    condition:
        any of them and uint32(0) != 0x950412de
}
