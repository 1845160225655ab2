rule xz_utils
{
    meta:
        component = "xz-utils"
        title = "XZ Utils"
        supplier = "tukaani"
        cpe = "tukaani:xz"
        purl = "pkg:generic/xz-utils"
        homepage = "https://tukaani.org/xz/"
        type = "library"
        source = "xz-utils xz"
        version_tool = "Utils\\) ([0-9]+\\.[0-9]+\\.[0-9]+(?:alpha|beta)?)"
        version_append = "[^0-9._](5\\.[0-9]{1,2}\\.[0-9]{1,2}(?:alpha|beta)?)\\x00"
        near_append = 262144
        hit1 = "\\0xz (XZ Utils) 5.4.1\\n\\0"
        hit1_version = "5.4.1"
        hit2 = "\\0lzma_raw_buffer_decode\\0lzma_index_hash_append\\0lzma_filters_update\\0\\05.2.5\\0"
        hit2_version = "5.2.5"
        miss1 = "man page of xz (XZ Utils) 5.4.1\\n"
        miss2 = "\\0lzma_raw_buffer_decode\\0lzma_version_string\\0\\05.4.1\\0"
    strings:
        $tool = /\x00[a-z]{2,12} \(XZ Utils\) [4-6]\.[0-9]{1,3}\.[0-9]{1,2}/
        $append = "lzma_index_hash_append"
        $raw = "lzma_raw_buffer_decode"
        $upd = "lzma_filters_update"
    condition:
        $tool or ($append and $raw and $upd)
}
