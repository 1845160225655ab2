rule lcdproc
{
    meta:
        component = "lcdproc"
        title = "LCDproc"
        supplier = "lcdproc"
        purl = "pkg:generic/lcdproc"
        licence = "GPL-2.0-only"
        type = "application"
        source = "lcdproc"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?(0\\.[4-9]\\.[0-9]{1,2})\\n?\\x00"
        hit1 = "\\0client_set -name {LCDproc %s}\\0"
        hit2 = "\\0client_set -name {LCDproc %s}\\00.5.9\\0"
        hit2_version = "0.5.9"
        miss1 = "client_set -name {LCDproc %s} "
    strings:
        $a1 = /\x00client_set -name \{LCDproc %s\}\n?\x00/
        $a2 = /\x00connect LCDproc %s protocol %s lcd wid %i hgt %i cellwid %i cellhgt %i\n?\x00/
        $a3 = /\x00Part of the LCDproc suite\n?\x00/
        $a4 = /\x00LCDd %s, LCDproc Protocol %s\n?\x00/
    condition:
        any of them
}
