// The library keeps its version as numbers.
rule freetype
{
    meta:
        component = "freetype"
        title = "FreeType"
        supplier = "freetype"
        cpe = "freetype:freetype"
        purl = "pkg:generic/freetype"
        homepage = "https://freetype.org/"
        type = "library"
        source = "freetype"
        confidence_b = 50
        hit1 = "\\0FT_Library_SetLcdFilterWeights\\0FREETYPE_PROPERTIES\\0"
        miss1 = "\\0FT_Init_FreeType\\0FT_Library_SetLcdFilterWeights\\0"
    strings:
        $a = "FREETYPE_PROPERTIES\x00"
        $b = "FT_Library_SetLcdFilterWeights"
    condition:
        all of them
}
