rule iw
{
    meta:
        component = "iw"
        title = "iw"
        supplier = "kernelorg"
        purl = "pkg:generic/iw"
        licence = "ISC"
        homepage = "https://wireless.wiki.kernel.org/en/users/documentation/iw"
        type = "application"
        source = "iw"
        version_n = "[^\\t\\n\\r\\x20-\\x7e](?:v)?([0-9]\\.[0-9]{1,2}(?:\\.[0-9])?)[^\\x00]{0,20}\\x00"
        near_n = 64
        confidence_n = 85
        version_d = "[^\\t\\n\\r\\x20-\\x7e]([0-9]\\.[0-9]{1,2}(?:\\.[0-9])?)\\x00"
        near_d = 16
        confidence_d = 85
        hit1 = "iw version %s\\n\\0\\03.17\\0nl80211 not found.\\n"
        hit1_version = "3.17"
        hit2 = "iw version %s\\n\\0nl80211 not found.\\n\\0 delay 30 freqs 2412 2422 matches ssid foo ssid bar\\0\\0\\05.19\\0"
        hit2_version = "5.19"
        miss1 = "iw version 5.19"
        miss2 = "nl80211 not found."
    strings:
        $n = "iw version %s"
        $d = "delay 30 freqs 2412 2422 matches ssid foo ssid bar"
        $nl = "nl80211 not found."
    condition:
        $n and $nl and any of them
}
