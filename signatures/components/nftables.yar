rule nftables
{
    meta:
        component = "nftables"
        title = "nftables"
        supplier = "netfilter"
        purl = "pkg:generic/nftables"
        homepage = "https://www.netfilter.org/projects/nftables/"
        type = "application"
        source = "nftables"
        version_n = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_n = 72
        version_j = "[^\\t\\n\\r\\x20-\\x7e]([01]\\.[0-9]\\.[0-9])\\x00"
        near_j = 80
        confidence_j = 80
        confidence_l = 50
        hit1 = "\\01.0.6\\0nftables\\0\\0\\0\\0%s v%s (%s)\\n\\0"
        hit1_version = "1.0.6"
        hit2 = "\\01.0.6\\0\\0%s v%s (%s)\\n\\0\\0nftables\\0"
        hit2_version = "1.0.6"
        miss1 = "nft_run_cmd_from_buffer"
    strings:
        $n = /\x00%s v%s \(%s\)\n\x00/
        $t = /\x00nftables\x00/
        $r = "Options (ruleset input handling):"
        $j = "have no json callback"
        $l = "nft_run_cmd_from_buffer"
        $s = /\x00json_schema_version\x00/
    condition:
        (($n and $t) or $r or ($j and $s)) and any of them
}
