rule click
{
    meta:
        component = "click"
        title = "click"
        supplier = "click"
        purl = "pkg:generic/click"
        licence = "GPL-3.0-only"
        homepage = "https://gitlab.com/ubports/development/core/click/"
        type = "library"
        source = "click"
        hit1 = "\\0No click hook '%s' installed\\0"
        miss1 = "No click hook '%s' installed "
    strings:
        $a1 = /\x00No click hook '%s' installed\n?\x00/
        $a2 = /\x00No click framework '%s' installed\n?\x00/
        $a3 = /\x00Sandbox failure: 'click install' not permitted to %s '%s'\n?\x00/
    condition:
        any of ($a*)
}
