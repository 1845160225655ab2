rule gumbo_parser
{
    meta:
        component = "gumbo-parser"
        title = "Gumbo"
        supplier = "google"
        purl = "pkg:generic/gumbo-parser"
        licence = "Apache-2.0"
        type = "library"
        source = "gumbo-parser"
        hit1 = "\\0output->first != kGumboNoChar\\0node_html_tag_is(body, GUMBO_TAG_BODY)\\0"
        miss1 = "\\0output->first != kGumboNoChar\\0"
        miss2 = "output->first != kGumboNoChar "
    strings:
        $c1 = /\x00output->first != kGumboNoChar\n?\x00/
        $c2 = /\x00node_html_tag_is\(body, GUMBO_TAG_BODY\)\n?\x00/
        $c3 = /\x00tokenizer->_buffered_emit_char == kGumboNoChar\n?\x00/
        $c4 = /\x00!node_html_tag_is\(furthest_block, GUMBO_TAG_HTML\)\n?\x00/
        $c5 = /\x00parser->_output->root->type == GUMBO_NODE_ELEMENT\n?\x00/
    condition:
        2 of them
}
