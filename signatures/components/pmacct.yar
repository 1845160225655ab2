rule pmacct
{
    meta:
        component = "pmacct"
        title = "pmacct"
        supplier = "pmacct"
        purl = "pkg:generic/pmacct"
        type = "application"
        source = "pmacct"
        file_version = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}\\.[0-9]{1,2})(?:-git|-cvs|rc[0-9])?\\x00"
        hit1 = "\\0ERROR ( %s/core ): 'tee' plugin not supported in 'pmacctd'.\\0"
        hit2 = "\\0WARN: [%s] 'pmacctd_flow_lifetime' has to be > 0.\\0WARN: [%s] plugin name not supported for key 'pmacctd_nonroot'. Globalized.\\0"
        miss1 = "ERROR ( %s/core ): 'tee' plugin not supported in 'pmacctd'. "
        miss2 = "\\0WARN: [%s] 'pmacctd_flow_lifetime' has to be > 0.\\0"
        miss3 = "WARN: [%s] 'pmacctd_flow_lifetime' has to be > 0. "
    strings:
        $a1 = /\x00ERROR \( %s\/core \): 'tee' plugin not supported in 'pmacctd'\.\n?\x00/
        $a2 = /\x00pmacct IMT plugin client, pmacct\n?\x00/
        $a3 = /\x00pmacct BGP Collector Daemon, pmbgpd\n?\x00/
        $a4 = /\x00pmacct BMP Collector Daemon, pmbmpd\n?\x00/
        $c1 = /\x00WARN: \[%s\] 'pmacctd_flow_lifetime' has to be > 0\.\n?\x00/
        $c2 = /\x00WARN: \[%s\] plugin name not supported for key 'pmacctd_nonroot'\. Globalized\.\n?\x00/
    condition:
        any of ($a*) or ($c1 and $c2)
}
