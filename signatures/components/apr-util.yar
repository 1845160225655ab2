rule apr_util
{
    meta:
        component = "apr-util"
        title = "Apache Portable Runtime Utilities"
        supplier = "apache"
        purl = "pkg:generic/apr-util"
        homepage = "https://apr.apache.org/"
        type = "library"
        source = "apr-util"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([1-2]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0Bad URL encountered while parsing LDAP URL.\\0Bad enclosure error while parsing LDAP URL.\\0"
        hit2 = "\\0Bad URL encountered while parsing LDAP URL.\\0Bad enclosure error while parsing LDAP URL.\\01.6.3\\0"
        hit2_version = "1.6.3"
        miss1 = "\\0Bad URL encountered while parsing LDAP URL.\\0"
        miss2 = "Bad URL encountered while parsing LDAP URL. Bad enclosure error while parsing LDAP URL. "
    strings:
        $c1 = /\x00Bad URL encountered while parsing LDAP URL\.\n?\x00/
        $c2 = /\x00Bad enclosure error while parsing LDAP URL\.\n?\x00/
        $c3 = /\x00An undefined namespace prefix was used\.\n?\x00/
        $c4 = /\x00Bad LDAP URL while parsing IPV6 syntax\.\n?\x00/
        $c5 = /\x00\[dbd_odbc\] %\.64s returned %\.30s \(%d\) at %\.24s:%d \n?\x00/
        $c6 = /\x00SQLAllocHandle \(SQL_HANDLE_DBC\)\n?\x00/
        $c7 = /\x00ROLLBACK TO SAVEPOINT APR_DBD_TXN_SP\n?\x00/
        $c8 = /\x00RELEASE SAVEPOINT APR_DBD_TXN_SP\n?\x00/
    condition:
        2 of ($c*)
}
