rule postgresql
{
    meta:
        component = "postgresql"
        title = "PostgreSQL"
        supplier = "postgresql"
        cpe = "postgresql:postgresql"
        purl = "pkg:generic/postgresql"
        licence = "PostgreSQL"
        homepage = "https://www.postgresql.org/"
        type = "application"
        source = "postgresql-15 postgresql-13"
        version = "(?:PostgreSQL|\\)) ([0-9.]+[0-9])"
        hit1 = "\\0PostgreSQL 15.3 (Debian 15.3-0+deb12u1) on arm-linux-gnueabihf, compiled by gcc\\0"
        hit1_version = "15.3"
        hit2 = "\\0postgres (PostgreSQL) 9.6.24\\n\\0"
        hit2_version = "9.6.24"
        hit3 = "\\0could not send startup packet: %s\\n\\0received invalid response to SSL negotiation: %c\\n\\0"
        miss1 = "psql (PostgreSQL) 15.3 \\n"
    strings:
        $v = /\x00PostgreSQL ([789]\.[0-9]{1,2}\.[0-9]{1,2}|1[0-9]\.[0-9]{1,2}) [^\x00]{0,40}on [^\x00]{4,80}, compiled by /
        $w = /\x00(psql|postgres|pg_ctl|initdb|pg_dump|pg_isready|%s) \(PostgreSQL\) ([789]\.[0-9]{1,2}\.[0-9]{1,2}|1[0-9]\.[0-9]{1,2})/
        $b = /\x00?postgres \(PostgreSQL\) ([789]\.[0-9]{1,2}\.[0-9]{1,2}|1[0-9]\.[0-9]{1,2})[^\x00\n]{0,40}\n\x00/
        $l = "unsupported frontend protocol %u.%u"
        $q = "could not send startup packet: %s"
        $r = "received invalid response to SSL negotiation: %c"
    condition:
        (($v or $w or $b or ($q and $r)) and any of them) and uint32be(0) != 0xde120495
}
