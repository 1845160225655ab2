rule sharutils
{
    meta:
        component = "sharutils"
        title = "sharutils"
        supplier = "fsf"
        purl = "pkg:generic/sharutils"
        homepage = "https://www.gnu.org/software/sharutils/"
        type = "application"
        source = "sharutils"
        version_v = "shar \\(GNU sharutils\\) ([4-5]\\.[0-9]{1,3}\\.[0-9]{1,3})"
        hit1 = "\\0sharutils bug - no status\\0"
        hit2 = "\\0Found no shell commands after cut line in %s\\0fserr %d (%s) performing '%s' on %s\\0"
        hit3 = "\\0shar (GNU sharutils) 4.15.2\\0"
        hit3_version = "4.15.2"
        miss1 = "sharutils bug - no status "
        miss2 = "\\0Found no shell commands after cut line in %s\\0"
        miss3 = "Found no shell commands after cut line in %s fserr %d (%s) performing '%s' on %s "
        miss4 = "shar (GNU sharutils) X"
    strings:
        $v = /\x00shar \(GNU sharutils\) [4-5]\.[0-9]{1,3}\.[0-9]{1,3}\n?\x00/
        $a1 = /\x00sharutils bug - no status\n?\x00/
        $c1 = /\x00Found no shell commands after cut line in %s\n?\x00/
        $c2 = /\x00fserr %d \(%s\) performing '%s' on %s\n?\x00/
        $c3 = /\x00%s: Invalid or missing 'begin' line\n?\x00/
        $c4 = /\x00invalid base64 encoded name: %s\n?\x00/
        $c5 = /\x00encode the output file name\n?\x00/
        $c6 = /\x00uuencode fatal error:\n?\x00/
    condition:
        $v or $a1 or 2 of ($c*)
}
