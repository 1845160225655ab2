rule ldns
{
    meta:
        component = "ldns"
        title = "ldns"
        supplier = "nlnetlabs"
        cpe = "nlnetlabs:ldns"
        purl = "pkg:generic/ldns"
        licence = "BSD-3-Clause"
        homepage = "https://nlnetlabs.nl/projects/ldns/"
        type = "library"
        source = "ldns"
        version_d = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}\\.[0-9]{1,2}(?:-rc\\.?[0-9])?)\\x00"
        near_d = 64
        version_f = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}\\.[0-9]{1,2})\\x00"
        near_f = 300
        hit1 = "\\x001.8.3\\x00Written by NLnet Labs.\\n\\0"
        hit1_version = "1.8.3"
        hit2 = "\\0Syntax error, could not parse the RR's TTL\\0Syntax error, could not parse the RR's type\\0ldns_buffer_reserve\\0"
        miss1 = "\\0ldns_rr_new\\0libldns.so.3\\0"
    strings:
        $d = "Written by NLnet Labs."
        $e = ";; no closest encloser found"
        $a = /\x00ldns_rr_new_frm_str_internal\x00/
        $f = "drill version %s (ldns version %s)"
        $z = /\x00ldns_wire2pkt(_hdr)?\x00/
        $g = /\x00%s (ldns|DNSSEC) version %s \(ldns version %s\)/
        $h = "Malformed rdata: wrong type of rdf: %d"
        $c = "Conflicting RRs in the zone, %s"
        $k = /\x00ldns_buffer_reserve\x00/
        $s = "Syntax error, could not parse the RR's TTL"
        $t = "Syntax error, could not parse the RR's type"
    condition:
        ($d or $e or $f or ($s and $t and ($a or $k or $z))) and any of them
}
