rule opusfile
{
    meta:
        component = "opusfile"
        title = "opusfile"
        supplier = "opusfile"
        purl = "pkg:generic/opusfile"
        licence = "BSD-3-Clause"
        homepage = "http://www.opus-codec.org"
        type = "library"
        source = "opusfile"
        hit1 = "\\0op_set_dither_enabled\\0opus_picture_tag_init\\0opus_tags_add_comment\\0"
        miss1 = "\\0op_set_dither_enabled\\0opus_picture_tag_init\\0"
    strings:
        $s1 = /\x00op_set_dither_enabled\x00/
        $s2 = /\x00opus_picture_tag_init\x00/
        $s3 = /\x00opus_tags_add_comment\x00/
        $s4 = /\x00opus_tags_query_count\x00/
        $s5 = /\x00op_mem_stream_create\x00/
    condition:
        3 of ($s*)
}
