rule libsmithwaterman
{
    meta:
        component = "libsmithwaterman"
        title = "libsmithwaterman"
        supplier = "libsmithwaterman"
        purl = "pkg:generic/libsmithwaterman"
        licence = "MIT"
        homepage = "https://github.com/ekg/smithwaterman"
        type = "library"
        source = "libsmithwaterman"
        hit1 = "\\0When called with literal reference and query sequences, smithwaterman\\0"
        hit2 = "\\0impossibility?: indel realigned left of another indel\\0ERROR: Found a gap in both the reference sequence and query sequence.\\0"
        miss1 = "When called with literal reference and query sequences, smithwaterman "
        miss2 = "\\0impossibility?: indel realigned left of another indel\\0"
        miss3 = "impossibility?: indel realigned left of another indel ERROR: Found a gap in both the reference sequence and query sequence. "
    strings:
        $a1 = /\x00When called with literal reference and query sequences, smithwaterman\n?\x00/
        $c1 = /\x00impossibility\?: indel realigned left of another indel\n?\x00/
        $c2 = /\x00ERROR: Found a gap in both the reference sequence and query sequence\.\n?\x00/
        $c3 = /\x00ERROR: Unable to allocate enough memory for the Smith-Waterman algorithm\.\n?\x00/
        $c4 = /\x00ERROR: Unable to allocate enough memory for the banded Smith-Waterman algorithm\.\n?\x00/
    condition:
        $a1 or 2 of ($c*)
}
