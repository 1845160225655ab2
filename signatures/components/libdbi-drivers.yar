rule libdbi_drivers
{
    meta:
        component = "libdbi-drivers"
        title = "libdbi-drivers"
        supplier = "libdbi-drivers"
        purl = "pkg:generic/libdbi-drivers"
        homepage = "http://libdbi.sourceforge.net/"
        type = "application"
        source = "libdbi-drivers"
        version_v = "dbd_(?:pgsql|mysql|sqlite3?|freetds|firebird|msql) v([01]\\.[0-9]{1,2}\\.[0-9]{1,2})"
        hit1 = "\\0SELECT encoding FROM pg_database WHERE datname='%s'\\0SELECT datname FROM pg_database WHERE datname LIKE '%s'\\0"
        hit2 = "\\0dbd_pgsql v0.9.0\\0"
        hit2_version = "0.9.0"
        miss1 = "\\0SELECT encoding FROM pg_database WHERE datname='%s'\\0"
        miss2 = "SELECT encoding FROM pg_database WHERE datname='%s' SELECT datname FROM pg_database WHERE datname LIKE '%s' "
        miss3 = "\\0dbd_pgsql vX\\0"
    strings:
        $v = /\x00dbd_(pgsql|mysql|sqlite3?|freetds|firebird|msql) v([01]\.[0-9]{1,2}\.[0-9]{1,2})\x00/
        $c1 = /\x00SELECT encoding FROM pg_database WHERE datname='%s'\n?\x00/
        $c2 = /\x00SELECT datname FROM pg_database WHERE datname LIKE '%s'\n?\x00/
        $c3 = /\x00PostgreSQL database support \(using libpq\)\n?\x00/
        $c4 = /\x00SELECT datname FROM pg_database\n?\x00/
        $c5 = /\x00INSERT INTO libdbi_tablenames VALUES \('%s'\)\n?\x00/
        $c6 = /\x00INSERT INTO libdbi_databases VALUES \('%s'\)\n?\x00/
        $c7 = /\x00MySQL database support \(using libmysqlclient\)\n?\x00/
        $c8 = /\x00SHOW TABLES FROM %s LIKE '%s'\n?\x00/
    condition:
        $v or 2 of ($c*)
}
