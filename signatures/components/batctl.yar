rule batctl
{
    meta:
        component = "batctl"
        title = "batctl"
        supplier = "openmesh"
        purl = "pkg:generic/batctl"
        licence = "GPL-2.0-only"
        homepage = "https://www.open-mesh.org/"
        type = "application"
        source = "batctl"
        version_a = "[^\\t\\n\\r\\x20-\\x7e](?:(?:debian-|openwrt-)?(20[12][0-9]\\.[0-9](?:\\.[0-9])?)(?:-[A-Za-z0-9.+~-]+)?)\\x00"
        near_a = 100
        hit1 = "\\0Error - failed to connect to batadv\\n\\0\\0debian-2023.0-1\\0batctl %s [batman-adv: \\0"
        hit1_version = "2023.0"
        hit2 = "\\x002014.2.0\\x00batctl %s [batman-adv: \\0"
        hit2_version = "2014.2.0"
        miss1 = "batctl 2023.0 [batman-adv: 2023.1]\\n"
    strings:
        $a = "batctl %s [batman-adv: "
        $b = "Usage: batctl [options] %s|%s [parameters]"
        $c = "Error - failed to connect to batadv"
        $d = "Error - batman-adv module has not been loaded"
    condition:
        any of them
}
