rule sscg
{
    meta:
        component = "sscg"
        title = "sscg"
        supplier = "sscg"
        purl = "pkg:generic/sscg"
        homepage = "https://github.com/sgallagher/sscg/"
        type = "application"
        source = "sscg"
        hit1 = "\\0Unused. Retained for compatibility with earlier versions of sscg.\\0struct sscg_cert_info\\0"
        miss1 = "\\0Unused. Retained for compatibility with earlier versions of sscg.\\0"
        miss2 = "Unused. Retained for compatibility with earlier versions of sscg. struct sscg_cert_info "
    strings:
        $c1 = /\x00Unused\. Retained for compatibility with earlier versions of sscg\.\n?\x00/
        $c2 = /\x00struct sscg_cert_info\n?\x00/
        $c3 = /\x00struct sscg_x509_cert\n?\x00/
        $c4 = /\x00struct sscg_evp_pkey\n?\x00/
    condition:
        2 of ($c*)
}
