rule libccrtp
{
    meta:
        component = "libccrtp"
        title = "libccrtp"
        supplier = "fsf"
        purl = "pkg:generic/libccrtp"
        homepage = "http://www.gnu.org/software/ccrtp/"
        type = "library"
        source = "libccrtp"
        hit1 = "\\0SSRC collision detected when receiving RTCP packet\\0pseudorandomness is the next best thing\\0"
        miss1 = "\\0SSRC collision detected when receiving RTCP packet\\0"
        miss2 = "SSRC collision detected when receiving RTCP packet pseudorandomness is the next best thing "
    strings:
        $c1 = /\x00SSRC collision detected when receiving RTCP packet\n?\x00/
        $c2 = /\x00pseudorandomness is the next best thing\n?\x00/
        $c3 = /\x00Test vector payload data\n?\x00/
        $c4 = /\x00Test vcetor cipher data\n?\x00/
    condition:
        2 of ($c*)
}
