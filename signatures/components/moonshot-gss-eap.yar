rule moonshot_gss_eap
{
    meta:
        component = "moonshot-gss-eap"
        title = "moonshot-gss-eap"
        supplier = "moonshot-gss-eap"
        purl = "pkg:generic/moonshot-gss-eap"
        homepage = "http://www.project-moonshot.org/"
        type = "application"
        source = "moonshot-gss-eap"
        hit1 = "\\0peerValidateServerCert: Error: hash_len=%d, not 32!\\0EAP-TTLS: failed to initialize Phase 2 EAP method %d\\0"
        miss1 = "\\0peerValidateServerCert: Error: hash_len=%d, not 32!\\0"
        miss2 = "peerValidateServerCert: Error: hash_len=%d, not 32! EAP-TTLS: failed to initialize Phase 2 EAP method %d "
    strings:
        $c1 = /\x00peerValidateServerCert: Error: hash_len=%d, not 32!\n?\x00/
        $c2 = /\x00EAP-TTLS: failed to initialize Phase 2 EAP method %d\n?\x00/
        $c3 = /\x00TLS: tls_verify_cb: server_cert_cb returned %d\n?\x00/
        $c4 = /\x00Unknown naming attribute %\.\*s\n?\x00/
    condition:
        2 of ($c*)
}
