rule bridge_utils
{
    meta:
        component = "bridge-utils"
        title = "bridge-utils"
        supplier = "kernelorg"
        purl = "pkg:generic/bridge-utils"
        homepage = "https://wiki.linuxfoundation.org/networking/bridge"
        type = "application"
        source = "bridge-utils"
        lagging = "yes"
        confidence_h = 50
        version_b = "[^\\t\\n\\r\\x20-\\x7e](1\\.[0-9]{1,2}(?:\\.[0-9]{1,2})?)\\x00"
        near_b = 24
        version_c = "utils, ([0-9.]+[0-9])"
        confidence_u = 40
        confidence_d = 50
        hit1 = "bridge-utils, 1.5\\n"
        hit1_version = "1.5"
        hit2 = "\\0bridge-utils\\0\\01.4\\0\\0delbr\\0"
        hit2_version = "1.4"
        miss1 = "\\0delbr\\0"
        miss2 = "bridge-utils is needed"
    strings:
        $h = /\x00<bridge>( <device>)?\t+add bridge|\tadd interface to bridge|set hairpin on\/off/
        $b = /\x00bridge-utils\x00/
        $c = /bridge-utils, [0-2]\.[0-9]{1,2}(\.[0-9]{1,2})?\n/
        $u = "%s, %s"
        $d = /\x00delbr\x00/
    condition:
        ($c or ($b and $d)) and any of them
}
