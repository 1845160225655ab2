rule redir
{
    meta:
        component = "redir"
        title = "redir"
        supplier = "redir"
        purl = "pkg:generic/redir"
        licence = "GPL-2.0-or-later"
        type = "application"
        source = "redir"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([23]\\.[0-9])\\n?\\x00"
        hit1 = "\\0listening for ftpdata on addr %s\\0Failed reading reply from proxy: %s\\0"
        hit2 = "\\0listening for ftpdata on addr %s\\0Failed reading reply from proxy: %s\\03.3\\0"
        hit2_version = "3.3"
        miss1 = "\\0listening for ftpdata on addr %s\\0"
        miss2 = "listening for ftpdata on addr %s "
    strings:
        $c1 = /\x00listening for ftpdata on addr %s\n?\x00/
        $c2 = /\x00Failed reading reply from proxy: %s\n?\x00/
    condition:
        all of them
}
