rule libuninum
{
    meta:
        component = "libuninum"
        title = "libuninum"
        supplier = "libuninum"
        purl = "pkg:generic/libuninum"
        homepage = "http://billposer.org/Software/libuninum.html"
        type = "library"
        source = "libuninum"
        hit1 = "\\0%s falls outside the range of the %s number system\\0Encountered invalid Unicode at record %ld, byte %ld.\\0"
        hit2 = "\\0UninumNumberSystemMaximumValue\\0Uninum_Output_First_Group_Size\\0Uninum_Generate_Roman_With_Bar_P\\0"
        miss1 = "\\0%s falls outside the range of the %s number system\\0"
        miss2 = "%s falls outside the range of the %s number system Encountered invalid Unicode at record %ld, byte %ld. "
        miss3 = "\\0UninumNumberSystemMaximumValue\\0Uninum_Output_First_Group_Size\\0"
    strings:
        $c1 = /\x00%s falls outside the range of the %s number system\n?\x00/
        $c2 = /\x00Encountered invalid Unicode at record %ld, byte %ld\.\n?\x00/
        $s1 = /\x00UninumNumberSystemMaximumValue\x00/
        $s2 = /\x00Uninum_Output_First_Group_Size\x00/
        $s3 = /\x00Uninum_Generate_Roman_With_Bar_P\x00/
    condition:
        ($c1 and $c2) or all of ($s*)
}
