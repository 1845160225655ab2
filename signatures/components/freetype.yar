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
        path_version = "^libfreetype\\.so\\.(6\\.[0-9]{1,2}\\.[0-9]{1,2})$"
        releases = "6.10.2=2.5.0 6.11.0=2.5.1 6.11.1=2.5.2 6.11.2=2.5.3 6.11.3=2.5.4 6.11.4=2.5.5 6.12.0=2.6.0 6.12.1=2.6.1 6.12.2=2.6.2 6.12.3=2.6.3 6.12.4=2.6.4 6.12.5=2.6.5 6.12.6=2.7.0 6.13.0=2.7.1 6.14.0=2.8.0 6.15.0=2.8.1 6.16.0=2.9.0 6.16.1=2.9.1 6.17.*=2.10.* 6.18.0=2.11.0 6.18.1=2.11.1 6.18.2=2.12.0 6.18.3=2.12.1 6.19.0=2.13.0 6.20.0=2.13.1 6.20.1=2.13.2 6.20.2=2.13.3"
        hit1 = "\\0FT_Library_SetLcdFilterWeights\\0FREETYPE_PROPERTIES\\0"
        miss1 = "\\0FT_Init_FreeType\\0FT_Library_SetLcdFilterWeights\\0"
        file1 = "libfreetype.so.6.18.3"
        file1_version = "2.12.1"
        file2 = "libfreetype.so.6.17.4"
        file2_version = "2.10.4"
        file3 = "libfreetype.so.6.13.0"
        file3_version = "2.7.1"
        file4 = "libfreetype.so.6.99.0"
    strings:
        $a = "FREETYPE_PROPERTIES\x00"
        $b = "FT_Library_SetLcdFilterWeights"
    condition:
        all of them
}
