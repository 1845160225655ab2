rule dbus_c__
{
    meta:
        component = "dbus-c++"
        title = "dbus-c++"
        supplier = "dbus-c"
        purl = "pkg:generic/dbus-c%2B%2B"
        licence = "LGPL-2.1-only"
        homepage = "https://sourceforge.net/projects/dbus-cplusplus/"
        type = "library"
        source = "dbus-c++"
        hit1 = "\\0%s: added match rule %s\\0copying basic type: %c\\0"
        miss1 = "\\0%s: added match rule %s\\0"
        miss2 = "%s: added match rule %s copying basic type: %c "
    strings:
        $c1 = /\x00%s: added match rule %s\n?\x00/
        $c2 = /\x00copying basic type: %c\n?\x00/
        $c3 = /\x00glib: added watch %p \(%s\) fd=%d flags=%d\n?\x00/
        $c4 = /\x00glib: timeout %p toggled \(%s\)\n?\x00/
        $c5 = /\x00ecore: added watch %p \(%s\) fd=%d flags=%d\n?\x00/
        $c6 = /\x00ecore: timeout %p toggled \(%s\)\n?\x00/
    condition:
        2 of ($c*)
}
