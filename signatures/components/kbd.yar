rule kbd
{
    meta:
        component = "kbd"
        title = "kbd"
        supplier = "kbd"
        cpe = "kbd-project:kbd"
        purl = "pkg:generic/kbd"
        licence = "GPL-2.0-or-later"
        homepage = "https://kbd-project.org/"
        type = "application"
        source = "kbd"
        version_k = "kbd ([1-3]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)"
        hit1 = "\\0kbd 2.5.1\\0"
        hit1_version = "2.5.1"
        hit2 = "\\0kbd 2.3.0\\0"
        hit2_version = "2.3.0"
        miss1 = "kbd 2.5.1"
    strings:
        $k = /\x00kbd [1-3]\.[0-9]{1,2}(\.[0-9]{1,2})?\x00/
        $s = /struct kbdiacr%s accent_table\[MAX_DIACR\] = \{/
    condition:
        any of them
}
