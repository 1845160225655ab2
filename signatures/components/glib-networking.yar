rule glib_networking
{
    meta:
        component = "glib-networking"
        title = "glib-networking"
        supplier = "glib-networking"
        purl = "pkg:generic/glib-networking"
        type = "application"
        source = "glib-networking"
        hit1 = "\\0[glib-networking] do_implicit_handshake\\0"
        hit2 = "\\0claim_op failed: %s\\0(maximum is %u byte)\\0"
        miss1 = "[glib-networking] do_implicit_handshake "
        miss2 = "\\0claim_op failed: %s\\0"
        miss3 = "claim_op failed: %s (maximum is %u byte) "
    strings:
        $a1 = /\x00\[glib-networking\] do_implicit_handshake\n?\x00/
        $a2 = /\x00\[glib-networking\] g_tls_input_stream_close_async\n?\x00/
        $a3 = /\x00\[glib-networking\] g_tls_connection_base_handshake\n?\x00/
        $a4 = /\x00\[glib-networking\] mock_interaction_ask_password_async\n?\x00/
        $a5 = /\x00\[glib-networking\] g_libproxy_resolver_lookup\n?\x00/
        $c1 = /\x00claim_op failed: %s\n?\x00/
        $c2 = /\x00\(maximum is %u byte\)\n?\x00/
        $c3 = /\x00Ignoring search template for %lu\n?\x00/
        $c4 = /\x00Mock Private Key 2\n?\x00/
    condition:
        any of ($a*) or 2 of ($c*)
}
