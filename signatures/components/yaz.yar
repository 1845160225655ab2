rule yaz
{
    meta:
        component = "yaz"
        title = "yaz"
        supplier = "yaz"
        purl = "pkg:generic/yaz"
        homepage = "https://www.indexdata.com/resources/software/yaz/"
        type = "library"
        source = "yaz"
        file_version = "[^\\t\\n\\r\\x20-\\x7e]v?([5-6]\\.[0-9]{1,3}\\.[0-9]{1,3})\\n?\\x00"
        hit1 = "\\0yaz_mutex_enter: %p tid=%p name=%s lock delay %lld\\0yaz_mutex_enter: %p tid=%p name=%s waiting\\0"
        hit2 = "\\0yaz_mutex_enter: %p tid=%p name=%s lock delay %lld\\0yaz_mutex_enter: %p tid=%p name=%s waiting\\05.34.0\\0"
        hit2_version = "5.34.0"
        miss1 = "\\0yaz_mutex_enter: %p tid=%p name=%s lock delay %lld\\0"
        miss2 = "yaz_mutex_enter: %p tid=%p name=%s lock delay %lld yaz_mutex_enter: %p tid=%p name=%s waiting "
    strings:
        $c1 = /\x00yaz_mutex_enter: %p tid=%p name=%s lock delay %lld\n?\x00/
        $c2 = /\x00yaz_mutex_enter: %p tid=%p name=%s waiting\n?\x00/
        $c3 = /\x00yaz_mutex_leave: %p tid=%p name=%s unlock\n?\x00/
        $c4 = /\x00yaz_mutex_enter: %p tid=%p name=%s lock\n?\x00/
        $c5 = /\x00yaz-client ignoring unrecognised userInformationField: %d-octet External '%\.\*s'\n?\x00/
        $c6 = /\x00unknown Query type internal yaz-client error\n?\x00/
        $c7 = /\x00yaz_sru_decode returned %d\n?\x00/
        $c8 = /\x00yaz_srw_decode returned %d\n?\x00/
    condition:
        2 of ($c*)
}
