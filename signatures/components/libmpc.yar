rule libmpc
{
    meta:
        component = "libmpc"
        title = "libmpc"
        supplier = "libmpc"
        purl = "pkg:generic/libmpc"
        homepage = "http://www.musepack.net"
        type = "library"
        source = "libmpc"
        hit1 = "\\0 Enter value for tag key '%s': \\0 Clear Voice Detection    : %s\\0"
        miss1 = "\\0 Enter value for tag key '%s': \\0"
        miss2 = " Enter value for tag key '%s':   Clear Voice Detection    : %s "
    strings:
        $c1 = /\x00 Enter value for tag key '%s': \n?\x00/
        $c2 = /\x00 Clear Voice Detection    : %s\n?\x00/
        $c3 = /\x00 Mid\/Side Stereo          : %s\n?\x00/
        $c4 = /\x00%s: missing two arguments\n?\x00/
        $c5 = /\x00An error occured while decoding, this file may be corrupted\n?\x00/
        $c6 = /\x00Error : the file "%s" is already a sv8 file\n?\x00/
        $c7 = /\x00this file cannot be edited, please convert it first to sv8 using mpc2sv8\n?\x00/
        $c8 = /\x00specified samples bounds out of stream bounds\n?\x00/
    condition:
        2 of ($c*)
}
