rule libg15render
{
    meta:
        component = "libg15render"
        title = "libg15render"
        supplier = "libg15render"
        purl = "pkg:generic/libg15render"
        licence = "GPL-2.0-or-later"
        homepage = "https://sourceforge.net/projects/g15tools/"
        type = "library"
        source = "libg15render"
        hit1 = "\\0libg15render: Unable to load font \"%s\"\\0"
        hit2 = "\\0loadG15Font: %s exists but cannot be read. Permissions problem?\\0Trouble setting the Glyph size!\\0"
        miss1 = "libg15render: Unable to load font \"%s\" "
        miss2 = "\\0loadG15Font: %s exists but cannot be read. Permissions problem?\\0"
        miss3 = "loadG15Font: %s exists but cannot be read. Permissions problem? Trouble setting the Glyph size! "
    strings:
        $a1 = /\x00libg15render: Unable to load font "%s"\n?\x00/
        $c1 = /\x00loadG15Font: %s exists but cannot be read\. Permissions problem\?\n?\x00/
        $c2 = /\x00Trouble setting the Glyph size!\n?\x00/
    condition:
        $a1 or ($c1 and $c2)
}
