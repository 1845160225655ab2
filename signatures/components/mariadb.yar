rule mariadb
{
    meta:
        component = "mariadb"
        title = "MariaDB Server"
        supplier = "mariadb"
        cpe = "mariadb:mariadb"
        purl = "pkg:generic/mariadb"
        licence = "GPL-2.0-only"
        homepage = "https://mariadb.org/"
        type = "application"
        source = "mariadb mariadb-10.5"
        version = "\\x00([0-9.]+)"
        hit1 = "\\x0010.11.6-MariaDB-0+deb12u1\\x00"
        hit1_version = "10.11.6"
        miss1 = "10.11.6-MariaDB\\n"
    strings:
        $v = /\x00(5\.5|10\.[0-9]{1,2}|11\.[0-9])\.[0-9]{1,2}-MariaDB[^\x00]{0,60}\x00/
        $a = "mariadb_connection\x00"
        $c = /\x00(10\.[0-9]{1,2}|11\.[0-9])\.[0-9]{1,2}\x00{1,8}MariaDB/
    condition:
        ($v or $a) and any of them
}
