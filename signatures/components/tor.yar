rule tor
{
    meta:
        component = "tor"
        title = "Tor"
        supplier = "torproject"
        cpe = "torproject:tor"
        purl = "pkg:generic/tor"
        homepage = "https://www.torproject.org/"
        type = "application"
        source = "tor"
        version_on = "Tor ([0-9.]+[0-9](?:-(?:alpha|rc|beta))?)"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](0\\.[0-9]\\.[0-9]{1,2}\\.[0-9]{1,3}(?:-alpha|-rc|-beta)?)\\x00"
        near_n = 48
        hit1 = " (on Tor 0.4.9.11 )"
        hit1_version = "0.4.9.11"
        hit2 = "Tor %s opening %slog file.\\n\\0Tor version %s.\\0\\00.2.9.17\\0"
        hit2_version = "0.2.9.17"
        miss1 = "Tor 0.4.9.11"
    strings:
        $on = / \(on Tor 0\.[0-9]\.[0-9]{1,2}\.[0-9]{1,3}[a-z0-9-]{0,12} [0-9a-f]{0,20}\)/
        $n = /\x00Tor version %s\.? ?\n?/
        $k = "Tor %s opening %slog file."
    condition:
        ($on or $k) and any of them
}
