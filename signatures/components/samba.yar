rule samba
{
    meta:
        component = "samba"
        title = "Samba"
        supplier = "samba"
        cpe = "samba:samba"
        purl = "pkg:generic/samba"
        homepage = "https://www.samba.org/"
        type = "application"
        source = "samba"
        version = "([34]\\.[0-9]{1,2}\\.[0-9]{1,2}[a-z]?)"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([34]\\.[0-9]{1,2}\\.[0-9]{1,2}[a-z]?)(?:[-.][A-Za-z0-9.+_~-]+)?\\x00"
        near_n = 48
        confidence_v30 = 75
        confidence_v36 = 75
        confidence_v35 = 75
        confidence_v34 = 75
        confidence_v32 = 75
        confidence_v33 = 75
        hit1 = "\\0SAMBA_4.17.12_DEBIAN_SAMBA4\\0"
        hit1_version = "4.17.12"
        hit2 = "\\04.17.12-Debian\\0\\0Samba %s\\0\\0\\0\\0server string\\0"
        hit2_version = "4.17.12"
        hit3 = "smbd version %s started.\\n"
        miss1 = "\\03.6.25\\0"
        miss2 = "Copyright Andrew Tridgell and the Samba Team 1992-2008"
    strings:
        $sym = /\x00SAMBA_4\.[0-9]{1,2}\.[0-9]{1,2}(_[A-Z0-9_.]{1,40})?\x00/
        $n = /\x00Samba %s\x00{1,8}server string\x00/
        $v30 = /\x003\.0\.[0-9]{1,2}[a-z]?(-[A-Za-z0-9._-]{1,30})?\x00/
        $v36 = /\x003\.6\.[0-9]{1,2}(-[A-Za-z0-9._-]{1,30})?\x00/
        $v35 = /\x003\.5\.[0-9]{1,2}(-[A-Za-z0-9._-]{1,30})?\x00/
        $v34 = /\x003\.4\.[0-9]{1,2}(-[A-Za-z0-9._-]{1,30})?\x00/
        $v32 = /\x003\.2\.[0-9]{1,2}(-[A-Za-z0-9._-]{1,30})?\x00/
        $v33 = /\x003\.3\.[0-9]{1,2}(-[A-Za-z0-9._-]{1,30})?\x00/
        $smbd = "smbd version %s started."
        $nmbd = /nmbd version %s started\.|Netbios nameserver version %s started\./
    condition:
        ($sym or $n or $smbd or $nmbd) and any of them
}
